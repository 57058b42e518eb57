import type { Translate } from '../messages/translator';
import type { Terminal } from '../terminal';

// Whoever waits less has no need of it.
const PATIENCE = 1000;
const INTERVAL = 200;
const CLEAR_LINE = '\r\u001b[K';

/** Tells on a terminal how far the reading is. */
export class Progress {
  private readonly start = performance.now();
  private shown = 0;

  /**
   * @param size how many bytes there are to read, if it is known
   * @param position how many have been read
   */
  constructor(
    private readonly terminal: Pick<Terminal, 'stderr'>,
    private readonly size: number | undefined,
    private readonly position: () => number,
    private readonly translate: Translate,
  ) {}

  update(rows: number): void {
    if (!isTerminal(this.terminal.stderr)) return;
    const now = performance.now();
    const elapsed = now - this.start;
    if (elapsed < PATIENCE || now - this.shown < INTERVAL) return;
    this.shown = now;
    const line = this.translate(progressLine(rows, elapsed / 1000, this.partRead()));
    this.terminal.stderr.write(`${CLEAR_LINE}${line}`);
  }

  /** Takes the line away. */
  finish(): void {
    if (this.shown > 0) this.terminal.stderr.write(CLEAR_LINE);
  }

  private partRead(): number | undefined {
    return this.size === undefined || this.size === 0 ? undefined : Math.min(1, this.position() / this.size);
  }
}

/**
 * How far it is, in words.
 *
 * @param seconds how long it has taken
 * @param part which part of the bytes has been read, if it is known
 */
export function progressLine(rows: number, seconds: number, part: number | undefined): string {
  const count = new Intl.NumberFormat('en');
  const told = `${count.format(rows)} ${rows === 1 ? 'row' : 'rows'}, ${count.format(Math.round(rows / seconds))} a second`;
  if (part === undefined || part === 0) return told;
  const left = Math.round((seconds / part) * (1 - part));
  return `${String(Math.floor(part * 100))} %, ${told}, ${timeText(left)} left`;
}

function timeText(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const [first = 0] = parts;
  const shown = first > 0 ? parts : parts.slice(1);
  return shown.map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, '0'))).join(':');
}

function isTerminal(stream: NodeJS.WritableStream): boolean {
  return (stream as { readonly isTTY?: boolean }).isTTY === true;
}
