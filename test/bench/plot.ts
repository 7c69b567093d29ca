import type { Row } from './benchmark.js';

const rowHeight = 26;
const labelWidth = 250;
const width = 760;

/** One group as bars: how long each is, and a line where the target is. Ours are green; colours are those of a page that is light or dark. */
export function printPlot(title: string, rows: readonly Row[]): string {
  const longest = Math.max(...rows.flatMap(({ ratio, target = 0 }) => [ratio, target]), 1);
  // Where ours is compared with nobody's, all rows are ours.
  const isCompared = rows.some(({ who }) => who.startsWith('this '));
  const scale = (ratio: number): number => Math.round((ratio / longest) * (width - labelWidth - 70));
  // The line of a target would cross the number of a bar that ends just before it.
  const isUnderText = (ratio: number, target = 0): boolean => scale(target) >= scale(ratio) && scale(target) - scale(ratio) < 40;
  const targets = rows.flatMap(({ target }) => (target === undefined ? [] : [Number(target.toFixed(2))]));
  const legend = targets.length === 0 ? '' : ` (red: at most ${[...new Set(targets)].join(' and ')})`;
  const bars = rows.map(({ who, ratio, target }, index) => {
    const y = 40 + index * rowHeight;
    const limit = target === undefined ? '' : `<line class="target" x1="${labelWidth + scale(target)}" x2="${labelWidth + scale(target)}" y1="${y - 2}" y2="${y + 20}"/>`;
    return (
      `<text x="${labelWidth - 8}" y="${y + 14}" text-anchor="end">${escape(who)}</text>` +
      `<rect class="${isCompared && !who.startsWith('this ') ? 'other' : 'own'}" x="${labelWidth}" y="${y}" width="${Math.max(scale(ratio), 1)}" height="18"/>${limit}` +
      `<text x="${labelWidth + scale(isUnderText(ratio, target) ? (target ?? ratio) : ratio) + 6}" y="${y + 14}">${ratio.toFixed(2)}</text>`
    );
  });
  const heading = escape(`${title}${legend}`);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${52 + rows.length * rowHeight}" role="img" aria-label="${heading}">
<style>text{font:13px sans-serif;fill:#57606a}.title{font-weight:bold}.own{fill:#2da44e}.other{fill:#8c959f}.target{stroke:#cf222e;stroke-width:2}</style>
<text class="title" x="8" y="22">${heading}</text>
${bars.join('\n')}
</svg>
`;
}

function escape(text: string): string {
  return text.replace(/[<>&"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
