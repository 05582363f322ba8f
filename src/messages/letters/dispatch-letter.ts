/**
 * The letter that goes with a report: subject, salutation, figures, what is open. Made from a
 * Dispatch alone.
 */

import type { AnsweredQuery, Dispatch, MainFigure, ReportSummary, SealSaid } from '../../core/send/dispatch';
import type { Finding } from '../../core/findings/findings';
import { formatDay, formatNumber } from '../format-vi';
import { sentenceWithCell } from '../sentence';
import type { Language } from '../language';

export interface Letter {
  readonly subject: string;
  /** Lines ended by "\n". */
  readonly text: string;
}

/** So many points a person still reads in a letter; the workbook has all. */
const MOST_POINTS = 20;
/** Programs cut longer `mailto:` addresses off, some without a word. */
const LONGEST_MAILTO = 1_900;
/** So many digits of the seal are compared by eye. */
const DIGEST_SHOWN = 8;

interface LetterWords {
  readonly subject: (unit: string, period: string, version: number) => string;
  readonly salutation: (addressee: string) => string;
  readonly sender: (unit: string) => string;
  readonly attached: (file: string) => string;
  readonly asOf: (day: string) => string;
  readonly period: (period: string) => string;
  readonly replaces: (version: number) => string;
  readonly figures: string;
  readonly noFigures: string;
  readonly records: (count: number) => string;
  readonly unknown: string;
  readonly open: string;
  readonly nothingOpen: string;
  readonly errors: (count: number) => string;
  readonly queries: (count: number) => string;
  readonly answered: (count: number) => string;
  readonly answer: (text: string) => string;
  readonly rulesOff: (count: number) => string;
  readonly notSealed: string;
  readonly sealed: (day: string, digest: string) => string;
  readonly changedAfterSeal: (day: string, digest: string) => string;
  readonly inSources: string;
  readonly more: (count: number) => string;
  readonly due: (day: string, daysLate: number) => string;
  readonly closing: string;
  readonly seeFile: string;
}

const vi: LetterWords = {
  subject: (unit, period, version) =>
    `Báo cáo KĐCLGD${unit && ` ${unit}`}${period && ` ${period}`}${version > 1 ? ` (lần ${String(version)})` : ''}`,
  salutation: (addressee) => `Kính gửi: ${addressee || '………………'}`,
  sender: (unit) => `Đơn vị gửi: ${unit || '………………'}`,
  attached: (file) => `Tệp kèm theo: ${file}`,
  asOf: (day) => `Số liệu tính đến ngày ${day}.`,
  period: (period) => `Kỳ báo cáo: ${period}.`,
  replaces: (version) => `Đây là bản lần ${String(version)}, thay cho bản đã lập trước đó.`,
  figures: '1. Số liệu chính',
  noFigures: 'Chưa tính được số liệu của báo cáo này; xem mục 2.',
  records: (count) => `${formatNumber(count)} dòng`,
  unknown: 'chưa có số',
  open: '2. Những điểm còn lại',
  nothingOpen: 'Không còn lỗi và không còn điểm nào chưa giải trình.',
  errors: (count) => `Còn ${String(count)} lỗi chưa sửa:`,
  queries: (count) => `Còn ${String(count)} điểm cần xem lại, chưa giải trình:`,
  answered: (count) => `Đã giải trình ${String(count)} điểm:`,
  answer: (text) => `Giải trình: ${text}`,
  rulesOff: (count) => `Đã tắt ${String(count)} quy tắc kiểm tra:`,
  notSealed: 'Báo cáo chưa được niêm phong.',
  sealed: (day, digest) => `Số liệu đã niêm phong ngày ${day}, mã niêm phong ${digest}; từ đó không đổi.`,
  changedAfterSeal: (day, digest) =>
    `Số liệu đã niêm phong ngày ${day}, mã niêm phong ${digest}, nhưng đã bị sửa sau khi niêm phong.`,
  inSources: 'Lỗi và điểm cần xem lại của từng đơn vị nằm ở trang «Lỗi và cảnh báo» của tệp kèm theo.',
  more: (count) => `… và ${String(count)} điểm nữa`,
  due: (day, late) =>
    `Hạn gửi: ${day}${late > 0 ? ` (đã quá ${String(late)} ngày)` : late === 0 ? ' (hôm nay)' : ''}.`,
  closing: 'Trân trọng.',
  seeFile: 'Số liệu đầy đủ ở tệp kèm theo.',
};

const en: LetterWords = {
  subject: (unit, period, version) =>
    `School-accreditation report${unit && ` ${unit}`}${period && ` ${period}`}${version > 1 ? ` (version ${String(version)})` : ''}`,
  salutation: (addressee) => `To: ${addressee || '………………'}`,
  sender: (unit) => `From: ${unit || '………………'}`,
  attached: (file) => `Attached: ${file}`,
  asOf: (day) => `The figures stand at ${day}.`,
  period: (period) => `Period: ${period}.`,
  replaces: (version) => `This is version ${String(version)} and takes the place of the one before.`,
  figures: '1. Main figures',
  noFigures: 'No figures of this report could be worked out; see 2.',
  records: (count) => `${formatNumber(count)} rows`,
  unknown: 'no figure',
  open: '2. What is open',
  nothingOpen: 'No error and no unanswered query is left.',
  errors: (count) => `Errors left (${String(count)}):`,
  queries: (count) => `Queries without an answer (${String(count)}):`,
  answered: (count) => `Queries answered (${String(count)}):`,
  answer: (text) => `Answer: ${text}`,
  rulesOff: (count) => `Rules switched off (${String(count)}):`,
  notSealed: 'The report has not been sealed.',
  sealed: (day, digest) => `The figures were sealed on ${day}, digest ${digest}; unchanged since.`,
  changedAfterSeal: (day, digest) =>
    `The figures were sealed on ${day}, digest ${digest}, but were changed afterwards.`,
  inSources: 'What is open in each unit’s report stands on the sheet “Lỗi và cảnh báo” of the attached file.',
  more: (count) => `… and ${String(count)} more`,
  due: (day, late) =>
    `Due: ${day}${late > 0 ? ` (${String(late)} days late)` : late === 0 ? ' (today)' : ''}.`,
  closing: 'Yours sincerely,',
  seeFile: 'All figures are in the attached file.',
};

const WORDS: Readonly<Record<Language, LetterWords>> = { vi, en };

/** @param language the letter's own, whatever the pane speaks */
export function letterOf(dispatch: Dispatch, language: Language): Letter {
  const words = WORDS[language];
  const { unit = '', recipient, period, asOf, version, fileName, due } = dispatch;
  const lines = [
    words.salutation(recipient.addressee),
    '',
    words.sender(unit),
    words.attached(fileName),
    ...(period === undefined ? [] : [words.period(period)]),
    ...(asOf === null ? [] : [words.asOf(formatDay(asOf))]),
    ...(due ? [words.due(formatDay(due.day), due.daysLate)] : []),
    ...(version > 1 ? [words.replaces(version)] : []),
    '',
    words.figures,
    ...(dispatch.reports.length === 0 ? [words.noFigures] : []),
    ...dispatch.reports.flatMap((report) => summaryLines(report, words, language)),
    '',
    words.open,
    ...openLines(dispatch, words, language),
    sealLine(dispatch.seal, words),
    '',
    words.closing,
    ...(unit === '' ? [] : [unit]),
  ];
  return { subject: subjectOf(dispatch, language), text: `${lines.join('\n')}\n` };
}

function sealLine(seal: SealSaid, words: LetterWords): string {
  if (seal.is === 'never') return words.notSealed;
  const say = seal.is === 'unchanged' ? words.sealed : words.changedAfterSeal;
  return say(formatDay(seal.on), seal.sha256.slice(0, DIGEST_SHOWN));
}

function subjectOf({ unit = '', period, asOf, version }: Dispatch, language: Language): string {
  return WORDS[language].subject(unit, period ?? (asOf === null ? '' : formatDay(asOf)), version);
}

/**
 * The letter as an address that opens the user's mail program, where nothing can be attached. Short
 * enough for every program: what does not fit is left to the workbook, which the user attaches.
 */
export function mailtoOf(dispatch: Dispatch, language: Language): string {
  const { subject, text } = letterOf(dispatch, language);
  const to = dispatch.recipient.email === undefined ? '' : encodeURIComponent(dispatch.recipient.email);
  const address = (lines: readonly string[]): string =>
    // RFC 6068: line breaks are CRLF.
    `mailto:${to.replace(/%40/g, '@')}?subject=${encoded(subject)}&body=${encoded(lines.join('\r\n'))}`;
  const lines = text.trimEnd().split('\n');
  if (address(lines).length <= LONGEST_MAILTO) return address(lines);
  const { closing, seeFile } = WORDS[language];
  const end = ['', seeFile, closing, ...(dispatch.unit === undefined ? [] : [dispatch.unit])];
  let kept = lines.length;
  while (kept > 1 && address([...lines.slice(0, kept), ...end]).length > LONGEST_MAILTO) kept--;
  return address([...lines.slice(0, kept), ...end]);
}

/** Halves of a surrogate pair that stand alone in a cell have no encoding. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD'));
}

function summaryLines({ title, content }: ReportSummary, words: LetterWords, language: Language): string[] {
  if (content.kind === 'list') return [`${title}: ${words.records(content.records)}.`];
  return [`${title}:`, ...content.figures.map((figure) => `- ${figureText(figure, words, language)}`)];
}

function figureText({ name, value, percent }: MainFigure, words: LetterWords, language: Language): string {
  const share = percent === null ? '' : ` (${formatNumber(percent)}%)`;
  return `${name[language]}: ${value === null ? words.unknown : formatNumber(value)}${share}`;
}

function openLines(dispatch: Dispatch, words: LetterWords, language: Language): string[] {
  const { errors, queries, answered, rulesOff, isResult } = dispatch;
  return [
    ...(errors.length + queries.length === 0 ? [words.nothingOpen] : []),
    ...points(words.errors, errors, words, (one) => findingLine(one, language)),
    ...points(words.queries, queries, words, (one) => findingLine(one, language)),
    ...points(words.answered, answered, words, (one) => answeredLine(one, words, language)),
    ...points(words.rulesOff, rulesOff, words, (one) => findingLine(one, language)),
    ...(isResult ? [words.inSources] : []),
  ];
}

function points<Point>(
  heading: (count: number) => string,
  list: readonly Point[],
  words: LetterWords,
  line: (point: Point) => string,
): string[] {
  if (list.length === 0) return [];
  const shown = list.slice(0, MOST_POINTS).map((point) => `- ${line(point)}`);
  const left = list.length - shown.length;
  return [heading(list.length), ...shown, ...(left > 0 ? [words.more(left)] : [])];
}

function findingLine(finding: Finding, language: Language): string {
  const { sheet } = finding.at;
  return `${sheet === undefined ? '' : `[${sheet}] `}${sentenceWithCell(finding, language)}`;
}

function answeredLine({ finding, answer }: AnsweredQuery, words: LetterWords, language: Language): string {
  const oneLine = answer.replace(/\s+/g, ' ').trim();
  return `${findingLine(finding, language)} ${words.answer(oneLine)}`;
}
