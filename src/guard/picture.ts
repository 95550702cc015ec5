/*
 * Reads the structure of pictures, without decoding them: what a file is by its bytes, how large it is drawn, and whether
 * anything comes after its end. The formats are small, and no library that reads sizes looks at the end.
 */

/** The widest and highest picture, in pixels: a few bytes can decode to gigabytes. */
const MAX_SIDE = 5000;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** What the walk through a file finds. */
interface Structure extends Size {
  /** Where the picture ends. */
  readonly end: number;
  readonly isAnimated?: boolean;
}

interface Format {
  readonly name: string;
  readonly isAt: (bytes: Buffer) => boolean;
  /** Walks through the parts of the file; throws RangeError or returns undefined where they are not as they must be. */
  readonly read: (bytes: Buffer) => Structure | undefined;
}

/** The formats by the ending of a file. */
const FORMATS: Readonly<Record<string, Format>> = (() => {
  const jpeg = {
    name: 'a JPEG',
    isAt: (bytes: Buffer) => bytes.readUInt16BE(0) === 0xffd8,
    read: readJpeg,
  };
  return {
    png: {
      name: 'a PNG',
      isAt: (bytes) => bytes.toString('latin1', 0, 8) === '\x89PNG\r\n\x1A\n',
      read: readPng,
    },
    jpg: jpeg,
    jpeg,
    gif: {name: 'a GIF', isAt: (bytes) => /^GIF8[79]a/.test(ascii(bytes, 0, 6)), read: readGif},
    webp: {
      name: 'a WebP',
      isAt: (bytes) => ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP',
      read: readWebp,
    },
    avif: {
      name: 'an AVIF',
      isAt: (bytes) => /^ftypavi[fs]/.test(ascii(bytes, 4, 12)),
      read: readAvif,
    },
  };
})();

/**
 * Judges a picture by its bytes: it is of the format that its name says, complete and nothing more, of a size that a
 * browser can draw, and does not move.
 *
 * @param file whose ending is one of png, jpg, jpeg, gif, webp, avif
 */
export function pictureFileFault(file: string, bytes: Buffer): string | undefined {
  const format = FORMATS[file.slice(file.lastIndexOf('.') + 1)];
  if (!format || bytes.length < 16 || !format.isAt(bytes))
    return `is not ${format?.name ?? 'a picture'}, whatever its name says: save it as one, or name it by what it is`;
  const structure = walk(format, bytes);
  if (!structure) return `is not a whole file of ${format.name}: save it again`;
  const {width, height, end, isAnimated} = structure;
  if (end < bytes.length)
    return `has ${bytes.length - end} bytes after the end of the picture: save it again`;
  if (isAnimated) return 'moves, and readers cannot stop it: use a still picture';
  if (saysWhere(bytes))
    return 'says where it was taken, to everybody: save it without the data of the camera (EXIF)';
  return width > MAX_SIDE || height > MAX_SIDE
    ? `is ${width} by ${height} pixels, ${MAX_SIDE} at most: make it smaller`
    : undefined;
}

/** The number of the field in EXIF that leads to the position of the camera. */
const GPS = 0x8825;

/**
 * Whether a picture has the position of the camera. Its data begin alike in all formats, with the order of the bytes: a picture
 * may have them by chance, but hardly a whole list of fields with this one.
 *
 * @see https://www.cipa.jp/std/documents/download_e.html?DC-008-Translation-2023-E section 4.6
 */
function saysWhere(bytes: Buffer): boolean {
  return ['II*\0', 'MM\0*'].some((mark) => {
    for (
      let at = bytes.indexOf(mark, 0, 'latin1');
      at >= 0;
      at = bytes.indexOf(mark, at + 1, 'latin1')
    ) {
      if (fieldsAt(bytes, at, mark.startsWith('I')).includes(GPS)) return true;
    }
    return false;
  });
}

/** The numbers of the fields in the first list of EXIF data; none where there is no such list. */
function fieldsAt(bytes: Buffer, start: number, isLittle: boolean): readonly number[] {
  const short = (at: number) => (isLittle ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at));
  if (start + 8 > bytes.length) return [];
  const list = start + (isLittle ? bytes.readUInt32LE(start + 4) : bytes.readUInt32BE(start + 4));
  if (list + 2 > bytes.length) return [];
  const fields = Array.from({length: short(list)}, (_, index) => list + 2 + index * 12);
  return fields.every((at) => at + 2 <= bytes.length) ? fields.map(short) : [];
}

function walk(format: Format, bytes: Buffer): Structure | undefined {
  try {
    const structure = format.read(bytes);
    const isWhole =
      structure && structure.width > 0 && structure.height > 0 && structure.end <= bytes.length;
    return isWhole ? structure : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** @see https://www.w3.org/TR/png-3/#5DataRep */
function readPng(bytes: Buffer): Structure | undefined {
  if (ascii(bytes, 12, 16) !== 'IHDR') return undefined;
  const size = {width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20)};
  let isAnimated = false;
  for (let at = 8; ;) {
    const type = ascii(bytes, at + 4, at + 8);
    at += 12 + bytes.readUInt32BE(at);
    isAnimated ||= type === 'acTL';
    if (type === 'IEND') return {...size, end: at, isAnimated};
  }
}

/** @see https://www.w3.org/Graphics/JPEG/itu-t81.pdf annex B */
function readJpeg(bytes: Buffer): Structure | undefined {
  let size: Size | undefined;
  for (let at = 2; ;) {
    if (bytes.readUInt8(at) !== 0xff) return undefined;
    const marker = bytes.readUInt8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xd9) return size && {...size, end: at + 2};
    // The frame; 0xC4, 0xC8 and 0xCC among these are tables.
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      size = {width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5)};
    }
    at += 2 + bytes.readUInt16BE(at + 2);
    if (marker === 0xda) at = endOfScan(bytes, at);
  }
}

/** The coded data of a scan end at a marker that neither restarts it nor stands for the byte 0xFF. */
function endOfScan(bytes: Buffer, start: number): number {
  for (let at = bytes.indexOf(0xff, start); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes.readUInt8(at + 1);
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  throw new RangeError('no end');
}

/** @see https://www.w3.org/Graphics/GIF/spec-gif89a.txt */
function readGif(bytes: Buffer): Structure | undefined {
  const size = {width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8)};
  let at = 13 + colors(bytes.readUInt8(10));
  for (let images = 0; ;) {
    switch (bytes.readUInt8(at)) {
      case 0x2c:
        images += 1;
        at = afterBlocks(bytes, at + 11 + colors(bytes.readUInt8(at + 9)));
        break;
      case 0x21:
        at = afterBlocks(bytes, at + 2);
        break;
      case 0x3b:
        return images === 0 ? undefined : {...size, end: at + 1, isAnimated: images > 1};
      default:
        return undefined;
    }
  }
}

/** The bytes of a table of colors, by the flags that announce it. */
function colors(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1);
}

function afterBlocks(bytes: Buffer, start: number): number {
  let at = start;
  for (let length = bytes.readUInt8(at); length > 0; length = bytes.readUInt8(at)) at += length + 1;
  return at + 1;
}

/** @see https://developers.google.com/speed/webp/docs/riff_container */
function readWebp(bytes: Buffer): Structure | undefined {
  const end = 8 + bytes.readUInt32LE(4);
  let size: Size | undefined;
  let isAnimated = false;
  for (let at = 12; at < end;) {
    const type = ascii(bytes, at, at + 4);
    const start = at + 8;
    const length = bytes.readUInt32LE(at + 4);
    isAnimated ||= type === 'ANIM' || type === 'ANMF';
    if (type === 'VP8X') {
      size ??= {
        width: bytes.readUIntLE(start + 4, 3) + 1,
        height: bytes.readUIntLE(start + 7, 3) + 1,
      };
    } else if (type === 'VP8 ') {
      size ??= {
        width: bytes.readUInt16LE(start + 6) & 0x3fff,
        height: bytes.readUInt16LE(start + 8) & 0x3fff,
      };
    } else if (type === 'VP8L') {
      const bits = bytes.readUInt32LE(start + 1);
      size ??= {width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1};
    }
    at = start + length + (length % 2);
  }
  return size && {...size, end, isAnimated};
}

/** @see https://aomediacodec.github.io/av1-avif/ and ISO/IEC 14496-12 on boxes */
function readAvif(bytes: Buffer): Structure | undefined {
  const sizes = [...boxesAt(bytes, ['meta', 'iprp', 'ipco', 'ispe'], 0, bytes.length)].map(
    ([start]) => ({width: bytes.readUInt32BE(start + 4), height: bytes.readUInt32BE(start + 8)}),
  );
  if (sizes.length === 0) return undefined;
  return {
    width: Math.max(...sizes.map(({width}) => width)),
    height: Math.max(...sizes.map(({height}) => height)),
    end: bytes.length,
    isAnimated: ascii(bytes, 8, 12) === 'avis',
  };
}

/** Begin and end of the contents of all boxes at a path of types. */
function* boxesAt(
  bytes: Buffer,
  [type, ...below]: readonly string[],
  from: number,
  to: number,
): Generator<readonly [number, number]> {
  for (const [name, start, end] of boxes(bytes, from, to)) {
    if (name !== type) continue;
    if (below.length === 0) yield [start, end];
    // The content of this box begins with its version.
    else yield* boxesAt(bytes, below, type === 'meta' ? start + 4 : start, end);
  }
}

/** The boxes between two places, which they must fill: type, begin and end of the content of each. */
function* boxes(bytes: Buffer, from: number, to: number): Generator<[string, number, number]> {
  for (let at = from; at < to;) {
    const length = bytes.readUInt32BE(at);
    const type = ascii(bytes, at + 4, at + 8);
    if (length < 8 || at + length > to || !/^[\x20-\x7E]{4}$/.test(type))
      throw new RangeError(type);
    yield [type, at + 8, at + length];
    at += length;
  }
}

function ascii(bytes: Buffer, from: number, to: number): string {
  return bytes.toString('latin1', from, to);
}
