/** Writes the labels of international host names as browsers do: `münchen` becomes `xn--mnchen-3ya` (RFC 3492). */

const BASE = 36;
const LEAST_THRESHOLD = 1;
const MOST_THRESHOLD = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_CODE = 128;
const LABEL_LENGTH_MAX = 63;

/** 0 to 25 are letters, 26 to 35 digits. */
const digit = (value: number): string => String.fromCharCode(value < 26 ? value + 97 : value + 22);

function adapt(delta: number, count: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? DAMP : 2));
  rest += Math.floor(rest / count);
  let shift = 0;
  for (; rest > ((BASE - LEAST_THRESHOLD) * MOST_THRESHOLD) / 2; shift += BASE) {
    rest = Math.floor(rest / (BASE - LEAST_THRESHOLD));
  }
  return shift + Math.floor(((BASE - LEAST_THRESHOLD + 1) * rest) / (rest + SKEW));
}

/** One number in digits whose weights depend on the bias. */
function encodeNumber(delta: number, bias: number): string {
  let text = '';
  let rest = delta;
  for (let place = BASE; ; place += BASE) {
    const threshold = Math.min(MOST_THRESHOLD, Math.max(LEAST_THRESHOLD, place - bias));
    if (rest < threshold) return text + digit(rest);
    text += digit(threshold + ((rest - threshold) % (BASE - threshold)));
    rest = Math.floor((rest - threshold) / (BASE - threshold));
  }
}

function encodeLabel(label: string): string {
  const codes = [...label].map((char) => char.codePointAt(0) ?? 0);
  const basic = codes.filter((code) => code < FIRST_CODE);
  if (basic.length === codes.length || codes.length > LABEL_LENGTH_MAX) return label;
  let encoded = basic.length > 0 ? `${String.fromCodePoint(...basic)}-` : '';
  let bias = FIRST_BIAS;
  let delta = 0;
  let current = FIRST_CODE;
  for (let handled = basic.length; handled < codes.length; ) {
    const next = Math.min(...codes.filter((code) => code >= current));
    delta += (next - current) * (handled + 1);
    current = next;
    for (const code of codes) {
      if (code < current) delta += 1;
      if (code !== current) continue;
      encoded += encodeNumber(delta, bias);
      bias = adapt(delta, handled + 1, handled === basic.length);
      delta = 0;
      handled += 1;
    }
    delta += 1;
    current += 1;
  }
  return `xn--${encoded}`;
}

/** Letters outside ASCII only: what a browser would refuse in a host name stays as it is, to be refused. */
const INTERNATIONAL = /^[\p{L}\p{M}\p{N}_-]+$/u;

export const toAsciiHost = (host: string): string =>
  host
    .normalize('NFKC')
    .toLowerCase()
    .split('.')
    .map((label) => (INTERNATIONAL.test(label) ? encodeLabel(label) : label))
    .join('.');
