import { constants, crc32, deflateSync } from 'node:zlib';

/** Steps from the ground to a colour, for the soft edges of letters. */
const STEPS = 32;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** How much of each pixel of a rectangle is covered, from 0 to 255: one byte a pixel, row by row. */
export interface Mask {
  data: Uint8Array;
  width: number;
  height: number;
}

/** A box in px. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** What pictures are drawn on, one after the other: new ones for each would keep the garbage collector busy. */
let canvas = new Uint8Array();

/**
 * A picture of a ground and a few flat colours, each pixel the number of a shade: made and written some ten times
 * as fast as one of all colours, and smaller.
 */
export class IndexedPicture {
  readonly #width: number;
  readonly #height: number;
  readonly #colours: string[];
  /** What is drawn on it, in order. */
  readonly #strokes: ((rows: Uint8Array) => void)[];

  /**
   * @param colours as `#rrggbb`: the ground, and at most seven others
   * @param from the picture that it begins as a copy of, of the same size and colours
   */
  constructor(width: number, height: number, colours: string[], from?: IndexedPicture) {
    this.#width = width;
    this.#height = height;
    this.#colours = colours;
    this.#strokes = from ? [...from.#strokes] : [];
  }

  /** Lays a colour over what a mask covers; what lies outside of the picture is cut off. */
  cover({ data, width, height }: Mask, left: number, top: number, colour: string): void {
    const first = this.#shadeOf(colour);
    const columns = Math.min(width, this.#width - left);
    this.#strokes.push((rows) => {
      for (let y = 0; y < height && top + y < this.#height; y++) {
        const row = this.#offset(left, top + y);
        for (let x = 0; x < columns; x++) {
          const step = (data[y * width + x] ?? 0) >> 3;
          if (step > 0) rows[row + x] = first + step;
        }
      }
    });
  }

  /** Fills a box with a colour. */
  fill({ left, top, width, height }: Box, colour: string): void {
    const shade = this.#shadeOf(colour);
    this.#strokes.push((rows) => {
      for (let y = top; y < top + height; y++) {
        const row = this.#offset(left, y);
        rows.fill(shade === 0 ? 0 : shade + STEPS - 1, row, row + width);
      }
    });
  }

  /** The picture as PNG. @see https://www.w3.org/TR/png-3/ */
  png(): Buffer {
    const header = Buffer.alloc(13);
    header.writeUInt32BE(this.#width, 0);
    header.writeUInt32BE(this.#height, 4);
    // Eight bits a pixel, each the number of a colour in the palette.
    header.set([8, 3], 8);
    return Buffer.concat([
      SIGNATURE,
      chunk('IHDR', header),
      chunk('PLTE', palette(this.#colours)),
      // Runs of one shade are nearly all there is to find: half the work of a search for more, for the same bytes.
      chunk('IDAT', deflateSync(this.#draw(), { strategy: constants.Z_RLE })),
      chunk('IEND', Buffer.alloc(0)),
    ]);
  }

  /** The rows of the picture, each after a byte that says that it is not filtered, as PNG has them. */
  #draw(): Uint8Array {
    const size = (this.#width + 1) * this.#height;
    if (canvas.length !== size) canvas = new Uint8Array(size);
    canvas.fill(0);
    for (const draw of this.#strokes) draw(canvas);
    return canvas;
  }

  #shadeOf(colour: string): number {
    return STEPS * this.#colours.indexOf(colour);
  }

  #offset(left: number, top: number): number {
    return top * (this.#width + 1) + 1 + left;
  }
}

/** Every shade of every colour: of the first, which is the ground, all are alike. */
function palette(colours: string[]): Buffer {
  const channelsOf = (colour: string) =>
    [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const ground = channelsOf(colours[0] ?? '#ffffff');
  return Buffer.from(
    colours.flatMap((colour) => {
      const channels = channelsOf(colour);
      return Array.from({ length: STEPS }, (_, step) =>
        channels.map((channel, index) => {
          const from = ground[index] ?? 0;
          return Math.round(from + ((channel - from) * step) / (STEPS - 1));
        }),
      ).flat();
    }),
  );
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
