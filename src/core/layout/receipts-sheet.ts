/**
 * «Tiếp nhận»: the register of what was received, version by version, and under it how many came by
 * which day.
 */

import { dayText } from '../receive/days';
import type { DueFrom } from '../receive/due';
import {
  type Receipt,
  type ReceiptRegister,
  type ReceiptState,
  type ReceivedVersion,
  type SealState,
  versionThatStands,
} from '../receive/receipts';
import type { PlannedCell, SheetPlan, StyleName } from '../sheet/plan';
import type { Template } from '../template/template';
import { sheetNameOf } from '../template/template-set';
import { layOutList, type ListColumn } from './list-sheet';
import { layOutRates } from './rate-tables';

export const RECEIPTS_SHEET = 'Tiếp nhận';

const STATE_WORDS: Readonly<Record<ReceiptState, string>> = {
  received: 'Đã nhận',
  late: 'Nhận trễ',
  missing: 'Chưa nhận',
  rejected: 'Bị loại',
  closed: 'Không hoạt động',
};
const STATE_STYLES: Readonly<Record<ReceiptState, StyleName>> = {
  received: 'label',
  late: 'info',
  missing: 'query',
  rejected: 'error',
  closed: 'label',
};
const DUE_FROM_WORDS: Readonly<Record<DueFrom, string>> = {
  list: 'danh sách đơn vị',
  template: 'mẫu báo cáo',
};
const SEAL_WORDS: Readonly<Record<SealState, string | null>> = {
  sealed: 'Đã niêm, không đổi',
  changedAfterSeal: 'Đã sửa sau khi niêm',
  neverSealed: 'Chưa niêm',
  unknown: null,
};

/** A version, or a report of which none came. */
interface Line {
  readonly receipt: Receipt;
  readonly version: ReceivedVersion | undefined;
  /**
   * Whether the report's state is that of this line; the others tell what became of earlier
   * versions.
   */
  readonly isMain: boolean;
}

/** Where the register's other cells lead. */
export interface ReceiptLinks {
  readonly ofFile: (version: ReceivedVersion, unitId: string) => PlannedCell['link'];
  readonly ofChanges: (version: ReceivedVersion) => PlannedCell['link'];
}

/**
 * Whether there is more to say than which files came: who should have sent, when it came, or
 * versions.
 */
export function hasRegister({ receipts }: ReceiptRegister): boolean {
  return receipts.some(
    ({ isExpected, versions }) =>
      isExpected || versions.length > 1 || versions.some(({ receivedOn }) => receivedOn !== null),
  );
}

export function layOutReceipts(
  register: ReceiptRegister,
  templates: readonly Template[],
  links: ReceiptLinks,
): SheetPlan {
  const titleOf = (report: string): string => sheetNameOf(templates, report);
  const lines = register.receipts.flatMap((receipt): Line[] => {
    const main = versionThatStands(receipt);
    if (receipt.versions.length === 0) return [{ receipt, version: undefined, isMain: true }];
    return receipt.versions.map((version) => ({ receipt, version, isMain: version === main }));
  });
  const of = <T>(value: (version: ReceivedVersion) => T) => {
    return ({ version }: Line): T | null => (version ? value(version) : null);
  };
  const columns: readonly ListColumn<Line>[] = [
    { header: 'Đơn vị', width: 20, style: 'label', value: ({ receipt }) => receipt.unit.name },
    { header: 'Báo cáo', width: 30, style: 'label', value: ({ receipt }) => titleOf(receipt.report) },
    {
      header: 'Hạn nộp',
      width: 12,
      style: 'label',
      value: ({ receipt }) => receipt.due && dayText(receipt.due),
    },
    { header: 'Tình trạng', width: 17, style: stateStyle, value: stateText },
    {
      header: 'Ngày nhận',
      width: 12,
      style: 'label',
      value: of(({ receivedOn }) => (receivedOn === null ? 'chưa rõ' : dayText(receivedOn))),
    },
    {
      header: 'Trễ (ngày)',
      width: 8,
      style: 'count',
      value: ({ receipt, isMain }) => (isMain ? receipt.daysLate : null),
    },
    { header: 'Bản', width: 6, style: 'count', value: of(({ number }) => number) },
    { header: 'Niêm phong', width: 13, style: 'label', value: of(({ seal }) => SEAL_WORDS[seal]) },
    { header: 'Lỗi', width: 7, style: 'count', value: of(({ errors }) => errors) },
    { header: 'Cần xem lại', width: 8, style: 'count', value: of(({ queries }) => queries) },
    {
      header: 'Ô khác bản trước',
      width: 10,
      style: ({ version }) => (version && links.ofChanges(version) ? 'link' : 'count'),
      value: of(({ since, changes }) => (since === null ? null : changes.length)),
      link: ({ version }) => version && links.ofChanges(version),
    },
    {
      header: 'Tệp',
      width: 34,
      style: ({ version }) => (version ? 'link' : 'label'),
      value: of(({ file }) => file),
      link: ({ version, receipt }) => version && links.ofFile(version, receipt.unit.id),
    },
    {
      header: 'Hạn theo',
      width: 15,
      style: 'label',
      value: ({ receipt }) => receipt.dueFrom && DUE_FROM_WORDS[receipt.dueFrom],
    },
  ];
  const facts = { name: RECEIPTS_SHEET, title: 'TIẾP NHẬN BÁO CÁO', subtitle: subtitleOf(register) };
  return layOutRates(layOutList(facts, columns, lines), register.rates, titleOf);
}

function subtitleOf({ today, receipts, unplaced }: ReceiptRegister): string {
  const owed = receipts.filter(({ isExpected }) => isExpected);
  const count = (...states: readonly ReceiptState[]): string =>
    String(owed.filter(({ state }) => states.includes(state)).length);
  return [
    ...(today === null ? [] : [`Tính đến ngày ${dayText(today)}.`]),
    owed.length === 0
      ? 'Không có danh sách đơn vị phải báo cáo.'
      : `Phải nhận ${String(owed.length)} báo cáo: đã nhận ${count('received', 'late')} (trễ ${count('late')}), chưa nhận ${count('missing')}, bị loại ${count('rejected')}.`,
    ...(unplaced > 0 ? [`${String(unplaced)} tệp không vào được dòng nào: xem trang «Đơn vị».`] : []),
    'Số ngày trễ tính theo bản gửi đầu tiên không bị loại.',
  ].join(' ');
}

function stateText({ receipt, version, isMain }: Line): string {
  if (isMain) return STATE_WORDS[receipt.state];
  return version?.status === 'rejected' ? STATE_WORDS.rejected : 'Được thay thế';
}

function stateStyle({ receipt, version, isMain }: Line): StyleName {
  if (isMain) return STATE_STYLES[receipt.state];
  return version?.status === 'rejected' ? 'error' : 'label';
}
