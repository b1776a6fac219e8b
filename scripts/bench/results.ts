/** Prints a benchmark's rows as a table and keeps them as JSON, with the commit and the machine that they came from. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export type Row = Readonly<Record<string, string | number>>;

const rounded = (value: string | number): string | number =>
  typeof value === 'number' ? Math.round(value * 1000) / 1000 : value;

export function report(name: string, rows: readonly Row[]): void {
  console.table(
    rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, rounded(value)]))),
  );
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const folder = path.join('out', 'bench');
  fs.mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${name}.json`);
  const machine = { processor: os.cpus()[0]?.model ?? '', cores: os.cpus().length, load: os.loadavg()[0] ?? 0 };
  fs.writeFileSync(file, `${JSON.stringify({ commit, machine, rows }, undefined, 2)}\n`);
  console.log(`Kept in ${file}`);
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
