/** In pixels, downwards and to the right. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A box, or an ellipse that fills it, by its middle. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What holds all points; nothing at the origin where there are none. */
export function boundsOf(points: readonly Point[]): Bounds {
  const { x, y } = points[0] ?? { x: 0, y: 0 };
  let [left, top, right, bottom] = [x, y, x, y];
  for (const { x, y } of points) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return { left, top, right, bottom };
}

export function cornersOf({ x, y, width, height }: Box): readonly [Point, Point] {
  return [
    { x: x - width / 2, y: y - height / 2 },
    { x: x + width / 2, y: y + height / 2 },
  ];
}

export function isOverlap(one: Box, two: Box): boolean {
  const isNear = (distance: number, sizes: number) => Math.abs(distance) * 2 < sizes;
  return isNear(one.x - two.x, one.width + two.width) && isNear(one.y - two.y, one.height + two.height);
}

/** A tenth of a pixel is as much as anyone sees. */
export function rounded(number: number): number {
  return Math.round(number * 10) / 10 + 0;
}
