/** What ends a line for the YAML 1.1 reader of Kubernetes' tools: U+0085, U+2028 and U+2029 do as well. */
export function isBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x85 || code === 0x2028 || code === 0x2029;
}

/** A space or a tab. */
export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09;
}

/** A blank, a line break, or the end of the text, which has the code -1. */
export function isGap(code: number): boolean {
  return code < 0 || isBlank(code) || isBreak(code);
}

/** The letters of anchors and of the handles of tags. */
export function isNameLetter(code: number): boolean {
  return (
    isDigit(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0x5f || code === 0x2d
  );
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** The five that part a flow collection: `,`, `[`, `]`, `{` and `}`. */
export function isFlowIndicator(code: number): boolean {
  return code === 0x2c || code === 0x5b || code === 0x5d || code === 0x7b || code === 0x7d;
}
