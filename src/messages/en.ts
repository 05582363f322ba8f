/** English sentences for all findings. */

import { criteriaEn } from './criteria-en';
import { rowsEn } from './row-sentences';
import { unitsEn } from './unit-sentences';
import { periodsEn } from './period-sentences';
import { receiptsEn } from './receipt-sentences';
import { nameOfRule } from './rules';
import type { Messages } from './vi';

const resave =
  'Open the file in Excel, check the figures, save it as Excel Workbook (*.xlsx) and send it again.';

export const en = {
  ...criteriaEn,
  ...receiptsEn,
  ...periodsEn,
  ...rowsEn,
  ...unitsEn,
  FIL001: () => 'The file is empty (0 bytes). Ask the unit to send it again.',
  FIL002: () => `This is no Excel workbook although its name says so (perhaps plain text). ${resave}`,
  FIL003: () => `This is a web page (HTML) under a workbook's name, as some programs export. ${resave}`,
  FIL004: () => `This is XML Spreadsheet 2003 under a workbook's name. ${resave}`,
  FIL005: () =>
    'The file is protected with a password. Open it with the unit’s password, remove the password and save it again.',
  FIL006: () =>
    'A read-only workbook: Excel encrypted it with its own default password. Open it in Excel (no password is asked for), remove the protection, save it as *.xlsx and send it again.',
  FIL007: () => 'The file was cut short or damaged on its way. Ask the unit for the original.',
  FIL008: ({ part }) =>
    `Data in the file are damaged (part “${part}” fails its checksum). Ask the unit for the original.`,
  FIL009: ({ part, limit }) =>
    `Part “${part}” unpacks to more than ${formatBytes(limit)}; this is no ordinary report. The file is not read.`,
  FIL010: ({ limit }) =>
    `The file has more than ${formatNumber(limit)} cells with data. Delete sheets that do not belong to the report.`,
  FIL011: ({ part }) =>
    `Part “${part}” has a DOCTYPE, which Excel never writes; the file is not trusted and not read.`,
  FIL012: ({ part }) => `Part “${part}” is damaged (its XML is not well formed). ${resave}`,
  FIL013: ({ sheet, cell }) =>
    `Cell ${cell} on sheet “${sheet}” points at a text that the file does not hold: text was lost. Ask the unit for the original.`,
  FIL014: () =>
    'The file is no workbook (perhaps a Word document or a zip with another ending). Send the Excel file.',
  FIL015: () => `Excel's binary format (.xlsb) is not read. ${resave}`,
  FIL016: () => `OpenDocument (.ods) is not read. ${resave}`,
  FIL017: ({ part }) =>
    `The file lacks the part “${part}” that it names itself. Ask the unit for the original.`,
  FIL018: ({ sheet, cell }) =>
    `Cell ${cell} on sheet “${sheet}” is malformed (value, address, or given twice). ${resave}`,
  FIL019: () => 'The .xls file is damaged. Ask the unit for the original, best as .xlsx.',
  FIL020: ({ size, limit }) =>
    `The file has ${formatBytes(size)}, over the limit of ${formatBytes(limit)}. Delete pictures and sheets that do not belong to the report.`,
  FIL021: ({ reason }) =>
    `The computer does not hand out the file (${reason}). Close it if it is open, check the permissions and run again.`,
  FIL022: () => `A file of Excel 95 or older. ${resave}`,
  FIL023: () => 'The file holds no workbook (perhaps an old Word document or a mail). Send the Excel file.',
  STR001: ({ nearest }) =>
    nearest
      ? `No table was recognised. The nearest is ${nearest.table === undefined ? '' : `“${nearest.table}”, `}the header at ${nearest.cell} on sheet “${nearest.sheet}” (only ${formatNumber(nearest.found)} columns fit). Put the headers as in the form.`
      : 'No sheet holds a table or list of any form. Check whether this is the right file.',
  STR002: ({ table, confidence, bound }) =>
    `A table resembles ${table === undefined ? 'a form' : `“${table}”`}, but only ${formatShare(confidence)} sure (${formatShare(bound)} needed), so it was not merged. Put the headers as in the form.`,
  STR003: ({ column }) =>
    `The column “${column.en}” is missing; its figures are not in the totals. Add it and send again.`,
  STR004: ({ column, candidates }) =>
    `${formatNumber(candidates.length)} columns could be “${column.en}” (${candidates.join(', ')}); none was merged. Make the headers clear.`,
  STR005: ({ label }) =>
    `Row “${label}” has figures but is no known school kind; not merged. Name the row as in Mẫu 1.`,
  STR006: () =>
    'A row has figures but no label; not merged. Name the school kind (in a list: the school) or delete the row.',
  STR007: ({ label, firstCell }) =>
    `School kind “${label}” occurs twice (first at ${firstCell}). An exact copy counts once, different figures are both added: keep one row.`,
  STR008: ({ kind, labels }) =>
    `Rows ${labels.map((label) => `“${label}”`).join(', ')} all belong to “${kind.en}” and were added up. Check that nothing is counted twice.`,
  STR009: ({ label }) => `Row “${label}” is a part of another row and was not added.`,
  STR010: ({ headers }) =>
    `Columns the form does not have, not merged: ${headers.map((header) => `“${header}”`).join(', ')}.`,
  STR011: ({ what }) =>
    `${{ sheet: 'The table is on a hidden sheet', row: 'A hidden row', column: 'A hidden column' }[what]} holds figures of the table. Show it and check before sending.`,
  STR012: () => 'The table has no total row to check against.',
  STR013: ({ column }) =>
    `This column's header is not clear; taken for “${column.en}” by its place and because the figures add up. Check it.`,
  STR014: ({ column }) => `The table has no column “${column.en}”; its sums hold without it.`,
  STR015: ({ label }) =>
    `Row “${label}” is no school and is not counted. If it is one, fill in its name and kind.`,
  STR016: ({ why, table }) =>
    ({
      noList: 'The sheet has content, but no list of schools and no school’s form; it was not read.',
      noRecords: 'The sheet has a list for schools with none filled in.',
      unsure: 'The sheet has something like a list of schools, not surely enough to count; see its error.',
      otherTable: `The sheet has the report “${table ?? ''}”, which is no list; it is not counted here.`,
    })[why],
  STR017: ({ list, confidence, bound }) =>
    `Something like “${list}” was found, but only ${formatShare(confidence)} surely (at least ${formatShare(bound)} is needed); none of its schools is counted. Correct the headers after the form.`,
  STR018: ({ tables }) =>
    `This may be ${tables.map((table) => `“${table}”`).join(' or ')}: the headers fit alike, so it was merged into none. Write the table's title over it, or choose the table when merging.`,
  STR019: ({ field, typed }) =>
    `“${field.en}” is “${typed}”, which is no day. Write it as 24/11/2017 or 12/2017.`,
  STR020: ({ part, list, lists }) =>
    lists.length === 0
      ? `There is a ${part.en}, but no list “${list}” of the same school to join it to. Add the list, or write the school's name over both.`
      : `There is a ${part.en}, but it may belong to several lists “${list}” (sheets ${lists.map((sheet) => `“${sheet}”`).join(', ')}); joined to none. Write the school's name over it.`,
  STR021: ({ label, others, lastRow }) =>
    `The row «${label}»${others === 0 ? ' looks' : ` and ${String(others)} more, to row ${String(lastRow)}, look`} like the report's but ${others === 0 ? 'stands' : 'stand'} in no table that was recognised, so nothing of it counts. If it belongs to the report, put it just under its table or give it the header of the form; if not, explain.`,
  TYP001: ({ column, typed }) =>
    `“${column.en}” is “${typed}”, which is no number; not merged. Enter a whole number.`,
  TYP002: ({ column, typed }) =>
    `“${column.en}” is the error ${typed}; not merged. Correct the formula or enter the number.`,
  TYP003: ({ column }) =>
    `“${column.en}” is a formula without a stored value; not merged. Open the file in Excel, let it calculate and save it again.`,
  TYP004: ({ typed, value }) =>
    `A number stored as text, “${typed}”, was read as ${formatNumber(value)}. Enter it as a number so that Excel can sum it.`,
  TYP005: ({ column, typed }) =>
    `“${column.en}” is “${typed}”, which is no percentage. It was worked out again from the counts.`,
  TYP006: ({ font }) =>
    `The table was typed in an old font (${font}); it was turned into Unicode to be read.`,
  TYP007: ({ column, typed, school }) =>
    `${ofSchool(school)}: “${column.en}” says “${typed}”, which cannot be understood and is not counted. Choose a value of the form.`,
  TYP008: ({ column, typed, school }) =>
    `${ofSchool(school)}: “${column.en}” says “${typed}”, which is no day, year or “x”, and is not counted. Type a day as 31/05/2021, or a year.`,
  REQ001: ({ column, row }) =>
    `Row “${row}”: “${column.en}” is blank and cannot be proved to be 0. Enter a number; 0 for none.`,
  REQ002: ({ row }) => `Row “${row}” is wholly blank. Enter 0 if there are no such schools.`,
  REQ003: ({ column, school }) =>
    `${ofSchool(school)}: “${column.en}” is missing, without which it cannot be counted. Fill it in.`,
  RNG001: ({ column, actual }) =>
    `“${column.en}” is ${formatNumber(actual)}, which is no whole number from 0 up; not merged. Enter it again.`,
  RNG002: ({ row, part, whole, actual, limit }) =>
    `Row “${row}”: “${part.en}” (${formatNumber(actual)}) is more than “${whole.en}” (${formatNumber(limit)}). Check both.`,
  RNG003: ({ column, actual }) =>
    `“${column.en}” is ${formatNumber(actual)} %, outside 0–100 %. Work it out again.`,
  RNG004: ({ row, left, actual, limit }) =>
    `Row “${row}”: “${left.en}” (${formatNumber(actual)}) is more than the schools self-assessed but not yet externally assessed (${formatNumber(limit)}). Explain if schools are assessed again.`,
  RNG005: ({ column, school, day, asOf }) =>
    `${ofSchool(school)}: “${column.en}” is ${day}, after the date of the figures, ${asOf}. Check the day.`,
  RNG006: ({ school, earlier, later, earlierDay, laterDay }) =>
    `${ofSchool(school)}: “${later.en}” (${laterDay}) comes before “${earlier.en}” (${earlierDay}). Check both days.`,
  RNG007: ({ school, column, choices }) =>
    `${ofSchool(school)}: “${column.en}” is ${choices.map((one) => `“${one}”`).join(' and also ')}; the result is not counted. Keep one.`,
  RNG008: ({ school, column, needs }) =>
    `${ofSchool(school)}: there is “${column.en}” although not “${needs.en}”. Check both.`,
  RNG009: ({ school, column, needs }) =>
    `${ofSchool(school)}: there is “${column.en}” and “${needs.en}” is blank; it was taken as done. Fill it in or explain.`,
  RNG010: ({ school, column, highest, lower }) =>
    `${ofSchool(school)}: “${column.en}” is also marked ${lower.map((one) => `“${one}”`).join(', ')}; only the highest, “${highest}”, counts.`,
  RNG011: ({ part, whole, actual, base, expected, percent }) =>
    `“${part.en}” is ${formatNumber(actual)} of ${formatNumber(base)} “${whole.en}”; at least ${formatNumber(expected)} (${formatNumber(percent)} %) are asked for. Add schools or explain it.`,
  RNG012: ({ row, part, whole, actual, limit }) =>
    `Row “${row}”: “${part.en}” (${formatNumber(actual)}) is more than “${whole.en}” (${formatNumber(limit)}), which is not usual (the procedure was not verified). If dossiers are of an earlier round or year, explain it.`,
  RNG013: ({ earlier, later, earlierDay, laterDay }) =>
    `“${later.en}” (${laterDay}) is before “${earlier.en}” (${earlierDay}). Check the two days.`,
  RNG016: ({ school, columns, by }) =>
    `${ofSchool(school)}: ${columns.map((one) => `“${one.en}”`).join(', ')} was not done, and “${by.en}” is blank. Give the reason.`,
  RNG017: ({ of, left, right, expected, actual }) =>
    `“${of}”: ${left.map((one) => `“${one.en}”`).join(' + ')} is ${formatNumber(expected)}, but ${right.map((one) => `“${one.en}”`).join(' + ')} is ${formatNumber(actual)}. Both have to be the same; check them.`,
  RNG018: ({ school, column, typed, isShort }) =>
    `${ofSchool(school)}: “${column.en}” is “${typed}”${isShort ? ', which may have lost a leading zero' : ', unlike the usual codes of 8 or 10 digits'}. Check it; format the cell as text.`,
  RNG019: ({ school, column }) =>
    `${ofSchool(school)}: “${column.en}” is blank. Fill it in; “chưa” or 0 for none.`,
  SUM001: ({ column, expected, actual }) =>
    `Total row, “${column.en}”: ${formatNumber(actual)} is stated, but the rows add up to ${formatNumber(expected)}. Correct the total or the wrong row.`,
  SUM002: ({ row, whole, parts, expected, actual, isExclusive }) =>
    `Row “${row}”: “${whole.en}” is ${formatNumber(expected)}, but ${parts.map((part) => `“${part.en}”`).join(' + ')} give ${formatNumber(actual)}. ${isExclusive ? 'Each school counts once, at its highest level.' : 'Correct the wrong one.'}`,
  SUM003: ({ row, column, part, whole, expected, actual }) =>
    expected === null
      ? `Row “${row}”: “${column.en}” is ${formatNumber(actual)} % over a base of 0. Leave it blank or enter 0.`
      : `Row “${row}”: “${column.en}” is ${formatNumber(actual)} %, but ${formatNumber(part)}/${formatNumber(whole)} = ${formatNumber(expected)} %. Correct it.`,
  SUM004: ({ column, part, whole, expected, actual, mistake }) => {
    const why = { mean: ' (the mean of the percentages)', sum: ' (the sum of the percentages)', unknown: '' }[
      mistake
    ];
    const right =
      expected === null
        ? 'none (base 0)'
        : `${formatNumber(part)}/${formatNumber(whole)} = ${formatNumber(expected)} %`;
    return `Total row, “${column.en}”: ${formatNumber(actual)} %${why} instead of ${right}. A total percentage is the ratio of the sums.`;
  },
  SUM005: ({ column, expected }) =>
    `The total row leaves “${column.en}” blank; its rows add up to ${formatNumber(expected)}.`,
  CAT001: ({ unit }) =>
    `Unit “${unit}” is not in the list of units. Correct the name, complete the list, or name it when merging.`,
  CAT002: ({ unit, asOf, validFrom, validTo }) =>
    `Unit “${unit}” does not exist on ${asOf} (${validFrom ?? '…'} to ${validTo ?? '…'}). Check the date or the list of units.`,
  CAT003: ({ typed, unit, difference }) =>
    ({
      tier: `“${typed}” is given another tier in the file; taken for “${unit}”.`,
      diacritics: `“${typed}” lacks or differs in diacritics; taken for “${unit}”.`,
      longer: `“${typed}” is longer than the name in the list; taken for “${unit}”. Check it.`,
      parent: `The file says that “${typed}” belongs to another province than the list does; taken for “${unit}”. Check it.`,
    })[difference],
  CAT004: ({ typed, candidates }) =>
    `“${typed}” may be several units: ${candidates.join(', ')}. Name it when merging.`,
  CAT005: ({ stated, asOf }) =>
    `The table stands at ${stated}, the run at ${asOf}. Check that this is the right period.`,
  CAT006: ({ unit }) =>
    `Nothing in the file names its unit; “${unit}” was taken from the file name. Check it.`,
  CAT007: ({ used, other }) =>
    `The file counts for “${used}”, but here it names “${other}”. Check whose it is.`,
  CAT008: ({ school, kind, nameKind }) =>
    `${ofSchool(school)}: its kind is given as “${kind.en}”, its name says “${nameKind.en}”; it is counted as given. Check it.`,
  MRG001: () =>
    'Nothing says whose report it is, so it is not counted. Write the unit in the heading (such as «UBND HUYỆN BÙ ĐỐP»), or name it when merging.',
  MRG002: ({ original }) => `Byte for byte the same as “${original}”; counted once.`,
  MRG003: ({ unit, by, date, byDate }) =>
    `Unit “${unit}” has a ${newerFile(by, date, byDate)}; this one is not counted.`,
  MRG004: ({ unit, otherUnit }) =>
    `Two files of one name from two units, “${otherUnit}” and “${unit}”; both are counted. If one corrects the unit's name, drop the old one.`,
  MRG005: ({ table, tables }) =>
    `The file holds ${formatNumber(tables.length)} tables “${table}” of one unit with different figures (${tables.join('; ')}); none was merged. Keep one.`,
  MRG006: ({ original, why }) =>
    why === 'copy'
      ? `This table repeats the one at ${original}; counted once.`
      : `This table on a hidden sheet is not counted: the visible one at ${original} has the same school kinds.`,
  MRG008: () =>
    'This is a result of this product; it is not added again, so that nothing counts twice. To merge it one level up, say which unit it is of.',
  MRG007: ({ unit, report }) =>
    `${report === undefined ? 'No report' : `“${report}” was not`} received from “${unit}”.`,
  MRG009: ({ errors }) =>
    `Left out because of ${formatNumber(errors)} error(s) (--strict). Correct them and send again.`,
  MRG010: ({ range, confidence }) =>
    `The officer confirmed that table ${range} counts (recognised with confidence ${formatShare(confidence)}).`,
  MRG011: ({ range }) => `The officer chose not to count table ${range}.`,
  MRG012: ({ school, counted, result }) =>
    `${ofSchool(school)} stands in several places; it counts once, as ${counted} has it${result === null ? '' : ` (“${result}”)`}, with the highest result. Remove the older one or explain.`,
  MRG013: ({ school, counted }) =>
    `${ofSchool(school)} stands with the same content in ${counted} and counts once.`,
  MRG014: ({ school, other, differs }) => {
    const why = {
      kind: 'is of another kind',
      place: 'is in another commune',
      spelling: 'is spelled differently',
      levels: 'names other levels',
    }[differs];
    return `${ofSchool(school)} has the name of the school in ${other} but ${why}; both are counted. If they are one, make them agree.`;
  },
  MRG015: ({ table, schools }) =>
    `There is no table «${table}»; its figures were counted from the list of ${formatNumber(schools)} school(s) here.`,
  MRG016: ({ unit, tables, by, date, byDate }) =>
    `Unit “${unit}” has a ${newerFile(by, date, byDate)} with ${tables.map((table) => `“${table}”`).join(', ')}: that part counts from there, the other parts of this file count.`,
  MRG017: () =>
    'The officer took this file out of the totals; its figures do not count until it is put back.',
  MRG018: ({ instead }) =>
    `The officer took this file out of the totals; ${instead.map((file) => `“${file}”`).join(', ')} of the same unit count instead. To count none, take them out as well.`,
  MRG019: ({ sheets }) =>
    sheets.length > 0
      ? `This result was changed since it was made (sheets ${sheets.map((sheet) => `“${sheet}”`).join(', ')}) and is not merged. Ask for it unchanged, or merge its sources.`
      : 'The memory of this result cannot be read, so it is not merged. Ask for it again, or merge its sources.',
  MRG020: ({ files }) =>
    `This result is not counted: its figures come from ${files.map((file) => `“${file}”`).join(', ')}, merged here as well, and would count twice. Leave out one of them.`,
  SEA001: ({ on, cells, more }) =>
    `Changed after the report was sealed on ${on}: ${cells.join('; ')}${more > 0 ? ` and ${formatNumber(more)} more cells` : ''}. Ask the unit why, or for a new seal.`,
  REG001: ({ school, day, asOf }) =>
    `${ofSchool(school)} was closed on ${day}, not after the date of the figures ${asOf}, and is not counted. Take it out or correct the day.`,
  REG002: ({ school, day, asOf }) =>
    `${ofSchool(school)} was founded on ${day}, after the date of the figures ${asOf}, and is not counted. Take it out or correct the day.`,
  REG003: ({ school, day, asOf }) =>
    `${ofSchool(school)} was closed in ${day}; whether before the date of the figures${asOf === null ? ' (not given)' : ` ${asOf}`} is not known, so it is counted. Give the full day.`,
  REG004: ({ row, column, list, expected, actual, schools }) => {
    const names = schools.map((one) => `“${one}”`).join(', ');
    const where =
      actual < expected
        ? `The list counts here: ${names}. See which of them the table lacks.`
        : names === ''
          ? 'The list has no other school of this kind; add the school to it or correct the table.'
          : `The list does not count here: ${names}. See which of them should be.`;
    return `Row “${row}”, “${column.en}”: the table says ${formatNumber(actual)}, but “${list}” gives ${formatNumber(expected)}. ${where}`;
  },
  REG005: ({ school, list, given }) =>
    `${ofSchool(school)} ${given === null ? 'is in the list of schools' : `has its “${given.en}” in the list of schools`} but is not in “${list}”. Add it.`,
  REG006: ({ school, list, near }) =>
    `${ofSchool(school)} is not in “${list}”${near === null ? '' : `; a similar name is “${near}”`}. Write the name alike or add the school there.`,
  REG007: ({ school, kind, listKind }) =>
    `${ofSchool(school)} is “${kind.en}” here but “${listKind.en}” in the list of schools. Check its kind.`,
  REG008: ({ school, list, why, day }) =>
    `${ofSchool(school)}: “${list}” has it as ${why === 'closed' ? 'closed on' : 'founded only on'} ${day}. Take it out here or correct the day.`,
  REG009: ({ school, column, day, listColumn, listDay }) =>
    `${ofSchool(school)}: “${column.en}” is ${day}, but the list of schools has “${listColumn.en}” as ${listDay}. Make them agree.`,
  REG010: ({ school, choice, needs }) =>
    `${ofSchool(school)} registers for “${choice}”, but the list of schools gives no “${needs.en}”. Check whether it was recognised before.`,
  REG011: ({ school, column, day, until, years, asOf }) =>
    `${ofSchool(school)}: “${column.en}” ${day} holds for ${formatNumber(years)} years and expired on ${until} (figures of ${asOf}); the school is due for its second cycle. The term was not checked against the circular.`,
  REG012: ({ school, choice, from, least, actual }) =>
    `${ofSchool(school)} has the national standard “${choice}”, but “${from.en}” is ${actual === null ? 'blank' : `“${actual}”`}; it takes “${least}” at least (not checked against the circular). Explain if it was recognised under the rules before 2018.`,
  REG013: ({ school, other, code }) =>
    `${ofSchool(school)} has the code “${code}”, which is also that of “${other}”. Each school has its own; correct the wrong one.`,
  REG014: ({ school, code, otherCode }) =>
    `${ofSchool(school)} has the code “${code}” here and “${otherCode}” elsewhere. If it is one school, keep one code.`,
  REG015: ({ school, kind, list }) =>
    `${ofSchool(school)} is of the kind “${kind.en}”, which “${list}” is not for. Check whether it is in the right list.`,
  REG016: ({ school, unit, otherUnit, same }) =>
    `${ofSchool(school)} of “${unit}” has the same ${same === 'code' ? 'code' : 'name, kind and commune'} as a school of “${otherUnit}”; it is counted in both. Settle which unit it belongs to.`,
  REG017: ({ school, list, given }) =>
    `${ofSchool(school)} is in “${list}”, but the list of schools gives no “${given.en}” for it. Add that there or take the school out here.`,
  REG018: ({ school, column, day, regulations }) =>
    `${ofSchool(school)}, “${column.en}”: ${
      regulations.length > 0
        ? `of ${day} it cannot be told whether ${regulations.join(' or ')} holds (their days were not checked against the circulars). Give the full day.`
        : `the product knows no regulation for this kind of school on ${day}; nothing was checked. Check kind and day; if they are right, go by the text yourself.`
    }`,
  RUL001: ({ rule, reason, by, date }) =>
    `Rule ${rule} (${nameOfRule(rule, 'en')}) is switched off${date === null ? '' : ` since ${date}`}${by === null ? '' : ` by ${by}`}; nothing was checked by it. Reason: ${reason}`,
  SCH001: ({ unit, firstCell, firstDay, firstTeam }) =>
    `“${unit}” stands in the schedule already in ${firstCell} (${firstTeam}, ${firstDay}); each unit is inspected once. Remove one.`,
  SCH005: ({ unit }) => `“${unit}” is not in the schedule. Give it a team and a day.`,
  SCH002: ({ day, first, last }) =>
    `${day} is outside the announced days (${first ?? '…'} to ${last ?? '…'}). Correct it.`,
  SCH003: ({ day, firstCell }) => `${day} stands in ${firstCell} already. Join the rows or correct the day.`,
  SCH004: ({ unit, column, actual, limit }) =>
    `“${unit}”: “${column.en}” is ${formatNumber(actual)}; no more than ${formatNumber(limit)} may come.`,
  NAR001: ({ section }) => `Section “${section}” has no text. Write it, or say that there is nothing.`,
  TSK001: ({ task, due, asOf }) =>
    `Task “${task}” was due on ${due} and is not done on ${asOf}. Bring its status up to date or explain.`,
  TSK002: ({ task }) => `Task “${task}” is done but has no evidence. Write it.`,
  SYS001: ({ rule, fault }) =>
    `The program failed while checking rule ${rule} (${fault}); that check was not carried out. Please report it.`,
} satisfies Messages;

function newerFile(by: string, date: string | null, byDate: string | null): string {
  return byDate !== null && date !== null && byDate !== date
    ? `newer file “${by}” (${byDate.slice(0, 10)} against ${date.slice(0, 10)})`
    : `later file “${by}”`;
}

function formatNumber(value: number): string {
  return (Math.round(value * 100) / 100).toLocaleString('en-US', { maximumFractionDigits: 2 });
}

function formatShare(share: number): string {
  return `${String(Math.round(share * 100))} %`;
}

function formatBytes(bytes: number): string {
  return bytes >= 1e6 ? `${formatNumber(bytes / 1e6)} MB` : `${formatNumber(bytes / 1e3)} kB`;
}

/** “Trường MN Hoa Sen”; the row where a school has no name. */
function ofSchool(school: string): string {
  return school === '' ? 'This row' : `“${school}”`;
}
