/** Draws precision over recall as an SVG that reads on light and dark paper. */
import * as Plot from '@observablehq/plot';
import { JSDOM } from 'jsdom';
import type { CurvePoint } from './curve';

/** One line a name, the first drawn through, the others dashed; the dot is the thresholds as they ship. */
export function plotCurves(curves: Readonly<Record<string, readonly CurvePoint[]>>): string {
  const { window } = new JSDOM('');
  const points = Object.entries(curves).flatMap(([name, list]) => list.map((point) => ({ ...point, name })));
  const dashes = new Map(Object.keys(curves).map((name, i) => [name, i === 0 ? 'none' : '5 4'] as const));
  const chart = Plot.plot({
    document: window.document,
    width: 640,
    height: 400,
    marginLeft: 56,
    marginBottom: 44,
    style: { background: 'white', color: 'black', fontSize: '13px' },
    x: { label: 'recall, share of labelled blocks', grid: true },
    y: { label: 'precision, share of hidden text', grid: true },
    marks: [
      ...[...dashes].map(([name, dash]) =>
        Plot.line(
          points.filter((point) => point.name === name),
          { x: 'recall', y: 'precision', stroke: '#1f5f8b', strokeWidth: 2, strokeDasharray: dash },
        ),
      ),
      Plot.dot(
        points.filter(({ shift }) => shift === 0),
        { x: 'recall', y: 'precision', fill: '#1f5f8b', r: 4 },
      ),
      Plot.text(
        points.filter(({ shift }) => shift === 0),
        { x: 'recall', y: 'precision', text: 'name', dy: -12 },
      ),
    ],
  });
  const svg = chart.outerHTML;
  window.close();
  return `${svg}\n`;
}
