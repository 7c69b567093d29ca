/** XML for people: each element on a line of its own, those inside of others two blanks further in. For XML of elements and texts alone, in one line. */
export function indentXml(text: string): string {
  const lines: string[] = [];
  let depth = 0;
  let isOpen = false;
  for (const [tag] of text.matchAll(/<[^>]*>[^<]*/g)) {
    const isEnd = tag.startsWith('</');
    if (isEnd) depth -= 1;
    // What has nothing but text inside ends where it begins.
    if (isEnd && isOpen) lines.push(`${lines.pop() ?? ''}${tag}`);
    else lines.push('  '.repeat(depth) + tag);
    isOpen = !isEnd && !/^<\?|\/>/.test(tag);
    if (isOpen) depth += 1;
  }
  return lines.join('\n');
}
