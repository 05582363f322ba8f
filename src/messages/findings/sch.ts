/** SCH: what is said of inspection schedules. */

import type { SentencesOf } from './sentences-of';
import * as en from './words-en';
import * as vi from './words-vi';

export const SCH: SentencesOf<'SCH'> = {
  SCH001: {
    name: {
      vi: 'mỗi đơn vị có một lần trong lịch kiểm tra',
      en: 'each unit stands in the schedule once',
    },
    vi: ({ unit, firstCell, firstDay, firstTeam }) =>
      `«${unit}» đã có trong lịch ở ô ${firstCell} (${firstTeam}, ${firstDay}); mỗi đơn vị chỉ kiểm tra một lần. Bỏ một chỗ.`,
    en: ({ unit, firstCell, firstDay, firstTeam }) =>
      `“${unit}” stands in the schedule already in ${firstCell} (${firstTeam}, ${firstDay}); each unit is inspected once. Remove one.`,
  },
  SCH002: {
    name: {
      vi: 'ngày kiểm tra trong thời gian đã thông báo',
      en: 'inspections are on the announced days',
    },
    vi: ({ day, first, last }) =>
      `Ngày ${vi.formatKnownDay(day)} ngoài thời gian kiểm tra đã thông báo (${first === null ? '…' : vi.formatKnownDay(first)} – ${last === null ? '…' : vi.formatKnownDay(last)}). Sửa ngày.`,
    en: ({ day, first, last }) =>
      `${day} is outside the announced days (${first ?? '…'} to ${last ?? '…'}). Correct it.`,
  },
  SCH003: {
    name: {
      vi: 'mỗi ngày một dòng',
      en: 'each day has one row',
    },
    vi: ({ day, firstCell }) =>
      `Ngày ${vi.formatKnownDay(day)} đã có ở ô ${firstCell}. Gộp hai dòng hoặc sửa ngày.`,
    en: ({ day, firstCell }) => `${day} stands in ${firstCell} already. Join the rows or correct the day.`,
  },
  SCH004: {
    name: {
      vi: 'không quá 3 người mỗi cấp học',
      en: 'no more than three people of each level',
    },
    vi: ({ unit, column, actual, limit }) =>
      `«${unit}»: «${column.vi}» là ${vi.formatNumber(actual)}, không được quá ${vi.formatNumber(limit)}. Giảm số người.`,
    en: ({ unit, column, actual, limit }) =>
      `“${unit}”: “${column.en}” is ${en.formatNumber(actual)}; no more than ${en.formatNumber(limit)} may come.`,
  },
  SCH005: {
    vi: ({ unit }) => `«${unit}» chưa có trong lịch kiểm tra. Xếp đoàn và ngày cho đơn vị này.`,
    en: ({ unit }) => `“${unit}” is not in the schedule. Give it a team and a day.`,
  },
};
