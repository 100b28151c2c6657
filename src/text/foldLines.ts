/**
 * Folds a line as iCalendar and vCard do: at most 75 octets of UTF-8 a line, the rest on lines that
 * begin with a space. No code point is cut.
 *
 * @param line - without a line break
 * @returns lines joined by CRLF, without one at the end
 *
 * @example
 * ```ts
 * foldLines('x'.repeat(80)).split('\r\n').map((line) => line.length); //=> [75, 6]
 * ```
 */
export function foldLines(line: string): string {
  let folded = '';
  let octets = 0;
  for (const sign of line) {
    const size = octetsOf(sign.codePointAt(0) as number);
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += sign;
    octets += size;
  }
  return folded;
}

function octetsOf(point: number): number {
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
