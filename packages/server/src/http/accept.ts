import { qualityOf } from './language.ts';

/**
 * The media type to answer with, the best that both sides know; undefined when there is none.
 *
 * @param available  what the route can answer, its favourite first
 */
export function acceptedMedia(header: string | null, available: readonly string[]): string | undefined {
  const [favourite] = available;
  if (header === null || header === '' || header === '*/*' || header === favourite) return favourite;
  let best: { media: string; quality: number; rank: number } | undefined;
  const ranges = readRanges(header);
  for (const media of available) {
    const { quality, rank } = match(media, ranges);
    if (quality > 0 && (!best || quality > best.quality || (quality === best.quality && rank > best.rank))) {
      best = { media, quality, rank };
    }
  }
  return best?.media;
}

type Range = { readonly range: string; readonly quality: number };

function readRanges(header: string): readonly Range[] {
  return header
    .split(',')
    .slice(0, 50)
    .map((part) => {
      const [range = '', ...parameters] = part.trim().toLowerCase().split(';');
      return { range: range.trim(), quality: qualityOf(parameters) };
    });
}

/** The most precise range that names a media type decides. */
function match(media: string, ranges: readonly Range[]): { quality: number; rank: number } {
  const group = `${media.split('/')[0]}/*`;
  const [exact, any, all] = [media, group, '*/*'].map((wanted) =>
    ranges.find(({ range }) => range === wanted),
  );
  if (exact) return { quality: exact.quality, rank: 3 };
  if (any) return { quality: any.quality, rank: 2 };
  return { quality: all?.quality ?? 0, rank: 1 };
}
