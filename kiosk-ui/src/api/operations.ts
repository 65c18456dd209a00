// The calls that the OpenAPI document allows, as types: nothing of this exists at run time.
import type { paths } from './schema.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** The paths that accept a method. */
export type PathFor<M extends Method> = {
  [P in keyof paths]: paths[P][Lowercase<M>] extends undefined ? never : P;
}[keyof paths];

type Operation<M extends Method, P extends PathFor<M>> = Exclude<paths[P][Lowercase<M>], undefined>;

/** `undefined` is not sent, so it may stand wherever a value may be left out. */
type Sendable<T> = T extends Blob
  ? T
  : T extends object
    ? { [K in keyof T]: Record<never, never> extends Pick<T, K> ? T[K] | undefined : T[K] }
    : T;

/** A key that is refused, optional or required, as the document says. */
type Field<K extends string, T> = [T] extends [never]
  ? { [key in K]?: never }
  : Record<never, never> extends T
    ? { [key in K]?: Sendable<T> }
    : { [key in K]: Sendable<T> };

type Parameters<O, Where extends 'path' | 'query' | 'header'> = O extends {
  parameters: { [W in Where]?: infer T };
}
  ? NonNullable<T>
  : never;

/** A body that is not JSON is a file. */
type Content<O extends { requestBody?: unknown }> =
  NonNullable<O['requestBody']> extends infer B
    ? [B] extends [never]
      ? never
      : B extends { content: { 'application/json': infer T } }
        ? T
        : Blob
    : never;

export type BodyOf<M extends Method, P extends PathFor<M>> = Sendable<Content<Operation<M, P>>>;

/** Everything that a call sends besides its method and path. */
export type RequestOf<M extends Method, P extends PathFor<M>> = Field<
  'path',
  Parameters<Operation<M, P>, 'path'>
> &
  Field<'query', Parameters<Operation<M, P>, 'query'>> &
  Field<'headers', Parameters<Operation<M, P>, 'header'>> &
  Field<'body', Content<Operation<M, P>>> & {
    /** Milliseconds after which the call gives up, where the usual ones are too few. */
    timeout?: number;
  };

/** An argument that may be left out when nothing in it is required. */
export type Argument<T> = Record<never, never> extends T ? [argument?: T] : [argument: T];

type ContentOf<R> = R extends { content: { 'application/json': infer T } }
  ? T
  : R extends { content: object }
    ? string
    : undefined;

/** What a call that succeeds answers; `undefined` for no content. */
export type ResponseOf<M extends Method, P extends PathFor<M>> =
  Operation<M, P> extends { responses: infer R }
    ? { [S in keyof R & (200 | 201 | 202 | 204)]: ContentOf<R[S]> }[keyof R & (200 | 201 | 202 | 204)]
    : never;
