/** Numbers in little room: so many bytes each as the largest asks for. JSON has them as a list. */
export class CompactNumbers {
  #values: Uint8Array | Uint16Array | Uint32Array;
  #limit = 2 ** 8;

  /** All 0. */
  constructor(length: number) {
    this.#values = new Uint8Array(length);
  }

  /** Puts numbers at a place and after it; `most` is no less than the largest. */
  put(numbers: Uint32Array, at: number, most: number): void {
    if (most >= this.#limit) this.#widen(most);
    this.#values.set(numbers, at);
  }

  #widen(most: number): void {
    const isHalf = most < 2 ** 16;
    this.#values = isHalf ? new Uint16Array(this.#values) : new Uint32Array(this.#values);
    this.#limit = isHalf ? 2 ** 16 : 2 ** 32;
  }

  /** The numbers, as they are now. */
  values(): ArrayLike<number> {
    const values = this.#values;
    return Object.defineProperty(values, 'toJSON', { value: () => Array.from(values) });
  }
}
