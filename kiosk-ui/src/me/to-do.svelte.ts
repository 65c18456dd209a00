// How many follow-ups are open, for the tab of that page; asked for again by whatever shows or changes them.
import * as api from '../api/connect.ts';
import type { FollowUps } from '../api/types.ts';

class ToDo {
  /** Undefined until it is known. */
  open = $state<number>();

  async load(): Promise<FollowUps> {
    const list = await api.followUps();
    this.open = list.open.length;
    return list;
  }
}

export const toDo = new ToDo();
