/** PLN: what is said of plans of self-assessments. */

import type { SentencesOf } from './sentences-of';
import * as en from './words-en';
import * as vi from './words-vi';

export const PLN: SentencesOf<'PLN'> = {
  PLN001: {
    name: {
      vi: 'giữa các hoạt động không có ngày làm việc bị bỏ trống',
      en: 'no working day lies between two activities',
    },
    vi: ({ from, to, days }) =>
      `Từ ${vi.formatDay(from)} đến ${vi.formatDay(to)} (${vi.formatNumber(days)} ngày, có ngày làm việc) không thuộc hoạt động nào. Kiểm tra lại thời gian.`,
    en: ({ from, to, days }) =>
      `${from} to ${to} (${String(days)} days, working days among them) belong to no activity. Check the periods.`,
  },
  PLN002: {
    name: {
      vi: 'giữa các hoạt động không có ngày nghỉ bị bỏ trống',
      en: 'no day of rest lies between two activities',
    },
    vi: ({ from, to }) =>
      `${from === to ? `Ngày ${vi.formatDay(from)}` : `Từ ${vi.formatDay(from)} đến ${vi.formatDay(to)}`} không thuộc hoạt động nào; đó là ngày nghỉ cuối tuần.`,
    en: ({ from, to }) =>
      `${from === to ? from : `${from} to ${to}`} belongs to no activity; it is a weekend.`,
  },
  PLN003: {
    name: {
      vi: 'thời gian của các hoạt động không trùng nhau',
      en: 'no two activities share days',
    },
    vi: ({ from, to, days, otherCell }) =>
      `Trùng ${vi.formatNumber(days)} ngày (${vi.formatDay(from)} – ${vi.formatDay(to)}) với thời gian ở ô ${otherCell}. Kiểm tra lại hai khoảng thời gian.`,
    en: ({ from, to, days, otherCell }) =>
      `${String(days)} days (${from} to ${to}) are also in the period of cell ${otherCell}. Check both periods.`,
  },
  PLN004: {
    name: {
      vi: 'hoạt động xếp theo thứ tự thời gian',
      en: 'activities stand in the order of their days',
    },
    vi: ({ above }) =>
      `Thời gian này bắt đầu trước dòng trên («${above}»). Sắp xếp lại theo thứ tự thời gian.`,
    en: ({ above }) => `This period begins before the one above it (“${above}”). Sort them by their days.`,
  },
  PLN005: {
    name: {
      vi: 'hội đồng có đủ số thành viên theo thông tư: ít nhất 7 (2018); số lẻ, ít nhất 5 (57/2026)',
      en: 'the council has as many members as its circular asks for: 7 at least (2018); odd, 5 at least (57/2026)',
    },
    vi: ({ members, fewest, isOdd, regulation, isVerified }) =>
      `Hội đồng có ${vi.formatNumber(members)} thành viên; ${regulation} cần ${isOdd ? 'số lẻ, ' : ''}ít nhất ${vi.formatNumber(fewest)}${isVerified ? '' : ` ${vi.UNVERIFIED}`}. Kiểm tra lại danh sách.`,
    en: ({ members, fewest, isOdd, regulation, isVerified }) =>
      `The council has ${String(members)} members; ${regulation} asks for ${isOdd ? 'an odd number, ' : ''}${String(fewest)} at least${isVerified ? '' : ` ${en.UNVERIFIED}`}. Check the list.`,
  },
  PLN006: {
    name: {
      vi: 'hội đồng có một chủ tịch và một thư ký',
      en: 'the council has one chairman and one secretary',
    },
    vi: ({ role, found, regulation, isVerified }) =>
      `Hội đồng ghi ${vi.formatNumber(found)} ${role === 'chairman' ? 'chủ tịch' : 'thư ký'}; ${regulation} cần đúng một${isVerified ? '' : ` ${vi.UNVERIFIED}`}. Kiểm tra lại danh sách.`,
    en: ({ role, found, regulation, isVerified }) =>
      `The council has ${String(found)} of the role ${role}; ${regulation} asks for just one${isVerified ? '' : ` ${en.UNVERIFIED}`}. Check the list.`,
  },
};
