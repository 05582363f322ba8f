/**
 * Criteria as a sentence names them: neighbours of one standard drawn together, «tiêu chí 1.1–1.3,
 * 2.4».
 */

import type { Language } from '../language';

/** So many are named; of more it is said how many there are. */
const MOST_SPANS = 8;
const SHORTEST_SPAN = 3;

/** @param codes in the order of the circular; those of Mức 4 ("M4.1") are named last */
export function spansOf(codes: readonly string[], language: Language): string {
  const words = WORDS[language];
  const ofLevel4 = codes.filter((code) => code.startsWith('M4.')).map((code) => code.slice(3));
  const others = codes.filter((code) => !code.startsWith('M4.'));
  const parts = [
    ...(others.length === 0 ? [] : [`${words.criteria} ${joined(others, words)}`]),
    ...(ofLevel4.length === 0 ? [] : [`${words.criteria} ${joined(ofLevel4, words)} ${words.ofLevel4}`]),
  ];
  return parts.join('; ');
}

const WORDS = {
  vi: {
    criteria: 'tiêu chí',
    ofLevel4: 'của Mức 4',
    more: (count: number) => `và ${String(count)} khoảng nữa`,
  },
  en: { criteria: 'criteria', ofLevel4: 'of level 4', more: (count: number) => `and ${String(count)} more` },
} as const;

function joined(codes: readonly string[], { more }: (typeof WORDS)[Language]): string {
  const spans = runsOf(codes).flatMap((run) =>
    run.length < SHORTEST_SPAN ? run : [`${run[0] ?? ''}–${run.at(-1) ?? ''}`],
  );
  const named = spans.slice(0, MOST_SPANS).join(', ');
  return spans.length > MOST_SPANS ? `${named} ${more(spans.length - MOST_SPANS)}` : named;
}

function runsOf(codes: readonly string[]): string[][] {
  const runs: string[][] = [];
  for (const code of codes) {
    const run = runs.at(-1);
    if (run && isNext(run.at(-1) ?? '', code)) run.push(code);
    else runs.push([code]);
  }
  return runs;
}

function isNext(one: string, other: string): boolean {
  const [standard, number] = splitCode(one);
  const [otherStandard, otherNumber] = splitCode(other);
  return standard === otherStandard && otherNumber === number + 1;
}

function splitCode(code: string): [string, number] {
  const dot = code.lastIndexOf('.');
  return [code.slice(0, Math.max(0, dot)), Number(code.slice(dot + 1))];
}
