// The real service for one test: its own folder, port and clock. It can be killed and started again at a
// later hour on the same data, and letters are read from the folder it writes them to.
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readLetter, type Letter } from './letter.ts';
import { program } from './program.ts';
import { until } from './until.ts';

export class Service {
  origin = '';
  #process: ChildProcess | undefined;
  #started = 0;
  readonly #folder = mkdtempSync(join(tmpdir(), 'aanschuif-e2e-'));

  /** `clock` is the site's hour, such as `2026-11-17T09:00+01:00`. */
  constructor(public clock: string) {}

  async import(kind: 'places' | 'people', rows: string[]): Promise<void> {
    const file = join(this.#folder, `${kind}.csv`);
    writeFileSync(file, `${rows.join('\n')}\n`);
    await this.command('import', kind, file);
  }

  /** Runs a command of the program; what it prints as a result. */
  async command(...words: string[]): Promise<string> {
    const done = await promisify(execFile)(program, words, { env: this.#environment() });
    return done.stdout.trim();
  }

  /** The token that `kiosk add` or `access add` prints after the number. */
  async token(...words: string[]): Promise<string> {
    return (await this.command(...words)).split(/\s+/)[1] ?? '';
  }

  async start(): Promise<void> {
    let printed = '';
    this.#started = Date.now();
    const running = spawn(program, ['serve'], {
      env: this.#environment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#process = running;
    for (const stream of [running.stdout, running.stderr])
      stream.on('data', (text: Buffer) => (printed += text.toString()));
    await until('the service listens', async () => {
      if (running.exitCode !== null) throw new Error(printed);
      this.origin ||= /Listening on +(http:\/\/[^/\s]+)/.exec(printed)?.[1] ?? '';
      if (!this.origin) return false;
      return (await fetch(`${this.origin}/health/ready`).catch(() => undefined))?.ok ?? false;
    });
  }

  /** Kills it as a power cut would. */
  async kill(): Promise<void> {
    const running = this.#process;
    this.#process = undefined;
    if (!running || running.exitCode !== null) return;
    const gone = new Promise((done) => running.once('exit', done));
    running.kill('SIGKILL');
    await gone;
  }

  /** The same data and address at another hour. */
  async continueAt(clock: string): Promise<void> {
    await this.kill();
    this.clock = clock;
    await this.start();
  }

  letters(): Letter[] {
    const folder = join(this.#folder, 'mail');
    let names: string[] = [];
    try {
      names = readdirSync(folder).filter((name) => name.endsWith('.eml'));
    } catch {
      // The folder is made with the first letter.
    }
    return names.map((name) => readLetter(readFileSync(join(folder, name), 'utf8')));
  }

  /** Waits for a letter to `email` that `fits`; with several the newest. */
  async letter(email: string, fits: (letter: Letter) => boolean = () => true): Promise<Letter> {
    let found: Letter | undefined;
    await until(`a letter to ${email}`, () => {
      found = this.letters()
        .filter((letter) => letter.to.includes(email) && fits(letter))
        .sort((a, b) => a.date - b.date)
        .pop();
      return found !== undefined;
    });
    return found as Letter;
  }

  async end(): Promise<void> {
    await this.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** The moment that its clock shows, to within a second or two. */
  get now(): number {
    return Date.parse(this.clock) + Date.now() - this.#started;
  }

  get folder(): string {
    return this.#folder;
  }

  #environment(): NodeJS.ProcessEnv {
    return {
      PATH: process.env.PATH,
      DATABASE_URL: `sqlite://${join(this.#folder, 'data.sqlite')}`,
      LISTEN: this.origin ? new URL(this.origin).host : '127.0.0.1:0',
      MAIL_URL: `file:${join(this.#folder, 'mail')}`,
      RATE_LIMITS: 'off',
      CLOCK_START: this.clock,
      RUST_LOG: 'warn',
    };
  }
}
