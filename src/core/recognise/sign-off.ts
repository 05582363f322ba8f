/** What stands under a list and belongs to no record: who signed, when, and who receives it. */

import { canonical } from '../text/label';

/** «NGƯỜI LẬP BÁO CÁO», «Nơi nhận:», «…, ngày 5 tháng 3 năm 2022»: what stands under a list. */
export function isSignOff(text: string): boolean {
  return SIGN_OFF.test(canonical(text));
}

const SIGN_OFF =
  /^(?:người lập|người báo cáo|người tổng hợp|thủ trưởng đơn vị|trưởng phòng$|nơi nhận|\*? ?lưu ý|tm\.|kt\.|.*ngày .* tháng .* năm)/;
