/** How each command is called, with its options. */

import type { Language } from '../language';

export interface Usage {
  readonly consolidate: string;
  readonly check: string;
  readonly template: string;
  readonly dispatch: string;
  readonly seal: string;
}

const vi: Usage = {
  consolidate: `Cách dùng: npm run --silent consolidate -- ĐƯỜNG_DẪN… [tùy chọn]
  ĐƯỜNG_DẪN            tệp .xlsx, .xlsm, .xls hoặc thư mục (đọc cả thư mục con)
  --out TỆP.xlsx       sổ kết quả; nếu đã có và do chương trình tạo thì gộp thêm vào
  --json TỆP.json      báo cáo dạng JSON
  --province TỈNH      các xã, phường, đặc khu của tỉnh, thành phố (và các huyện đến 30/6/2025) phải báo cáo; có sẵn, không cần lập danh sách
  --units TỆP          danh sách đơn vị phải báo cáo (.xlsx, .csv): Mã, Tên đơn vị, Cấp, Cấp trên, Từ ngày, Đến ngày và nếu có: Email,
                       Nơi nhận, Hạn nộp, Đơn vị kế thừa; cùng với --province thì chỉ cần ghi những gì khác
  --as-of NGÀY         ngày của số liệu
  --unit "TÊN=TỆP"     chỉ rõ tệp thuộc đơn vị nào (dùng được nhiều lần)
  --received NGÀY      ngày nhận các tệp của lần chạy này (31/01/2022 hay 2022-01-31), hoặc của một tệp: "TỆP=NGÀY" (dùng được nhiều lần);
                       sổ kết quả ghi nhớ ngày nhận đầu tiên của từng tệp
  --units-on NGÀY      thêm bảng theo đơn vị của ngày này (không có: ngày --as-of)
  --place "CŨ=MỚI"     xếp số của đơn vị cũ vào đơn vị mới; "CŨ/TRƯỜNG=MỚI" cho một trường; "CŨ=*" từng trường theo xã
  --places TỆP.csv     các quy tắc ấy, cột former,school,successor
  --previous KẾT_QUẢ.xlsx  so với sổ kết quả kì trước: tăng, giảm, và điều khó có thể xảy ra (nhớ trong sổ)
  --jump 30            hỏi lại khi một số cộng thay đổi quá từng ấy phần trăm so với kì trước
  --today NGÀY         tính số ngày quá hạn đến ngày này (không có: đến ngày nhận sau cùng)
  --strict             không tính những tệp còn lỗi
  --take-out TÊN       đưa một tệp, hay mọi tệp của một đơn vị, ra ngoài kết quả (dùng được nhiều lần)
  --put-back TÊN       đưa lại vào
  --rule-off "MÃ=lý do" tắt một quy tắc kiểm tra, có nêu lý do (dùng được nhiều lần; xem docs/rules.md)
  --rules-off TỆP.json danh sách quy tắc tắt: {"off": [{"code", "reason", "by", "date"}]}
  --rule-by "HỌ TÊN"   người tắt quy tắc; sổ kết quả ghi lại và giữ cho những lần gộp sau
  --rule-on MÃ         bật lại quy tắc mà sổ kết quả ở --out đã tắt (dùng được nhiều lần)
  --lang vi|en         ngôn ngữ thông báo`,
  check:
    'Cách dùng: npm run --silent check -- ĐƯỜNG_DẪN… [--as-of NGÀY] [--province TỈNH] [--units TỆP] [--json TỆP.json] [--rule-off "MÃ=lý do"] [--rules-off TỆP.json] [--rule-by "HỌ TÊN"] [--lang vi|en]',
  template: `Cách dùng: npm run --silent template -- TÊN… --out TỆP.xlsx [--unit TÊN_ĐƠN_VỊ] [--period 2021-2022]
                  [--kind LOẠI_CSGD] [--as-of NGÀY]
           npm run --silent template -- --list
  --kind LOẠI_CSGD     loại CSGD cần in (dùng được nhiều lần): preschool, primary, lowerSecondary, upperSecondary,
                       multiLevel, continuing, hoặc «Mầm non», «THCS» …; mẫu in tiêu chí có một trang cho mỗi loại
  --as-of NGÀY         ngày của số liệu; tiêu chí in theo thông tư của ngày ấy (không ghi thì theo thông tư mới nhất)`,
  dispatch: `Cách dùng: npm run --silent dispatch -- TỆP.xlsx --out THƯ_MỤC [tùy chọn]
  --out THƯ_MỤC        nơi ghi bản gửi (.xlsx, chỉ giá trị) và thư nháp (.eml, kèm bản gửi)
  --units TỆP          danh sách đơn vị (.xlsx, .csv): thư gửi ai, địa chỉ nào, hạn nào
  --province TỈNH      các đơn vị của tỉnh, thành phố có sẵn trong chương trình
  --unit TÊN           báo cáo của đơn vị nào, nếu trong sổ không ghi
  --period 2021-2022   kỳ báo cáo
  --date NGÀY          ngày lập thư, để biết còn hạn hay không (mặc định: hôm nay)
  --lang vi|en         ngôn ngữ thông báo và thư`,
  seal: `Cách dùng: npm run --silent seal -- TỆP.xlsx [--date NGÀY] [--unit TÊN] [--period 2021-2022] [--out TỆP_MỚI.xlsx] [--no-backup]
  Niêm phong số liệu của báo cáo khi không còn lỗi và câu hỏi nào chưa giải trình. Không có --out thì ghi vào chính tệp ấy;
  bản cũ được giữ cạnh đó (TÊN.truoc-khi-niem-phong.xlsx), trừ khi ghi --no-backup.
  Niêm phong để phát hiện sửa nhầm; không phải chữ ký số.`,
};

const en: Usage = {
  consolidate: `Usage: npm run --silent consolidate -- PATH… [options]
  PATH                 a workbook (.xlsx, .xlsm, .xls) or a folder, read recursively
  --out FILE.xlsx      the result workbook; merged into if it exists and is the product's own
  --json FILE.json     the report as JSON
  --province NAME      the communes, wards and special zones of a province (and its districts to 30 June 2025) should report; no list is needed
  --units FILE         the units that should report (.xlsx, .csv): code,name,tier,parent,validFrom,validTo and, where wanted:
                       email,addressee,due,successors, or the same in Vietnamese; beside --province only what differs
  --as-of YYYY-MM-DD   the date the figures stand at
  --unit NAME=FILE     says whose workbook FILE is (repeatable)
  --received DAY       the day this run's files arrived (YYYY-MM-DD), or one file's: "FILE=DAY" (repeatable);
                       the result remembers the first day of each file
  --units-on DAY       adds the tables by the units of this day (without it: of --as-of)
  --place "OLD=NEW"    places a former unit's figures; "OLD/SCHOOL=NEW" one school's; "OLD=*" each school by commune
  --places FILE.csv    the same rules, columns former,school,successor
  --previous RESULT.xlsx   hold it against the result of the period before (the result remembers it)
  --jump 30            ask about totals that changed by more percent than this since then
  --today YYYY-MM-DD   days overdue are counted to this day (without it: to the last arrival)
  --strict             leave sources that have errors out of the totals
  --take-out NAME      takes a file, or all files of a unit, out of the result (repeatable)
  --put-back NAME      puts it back
  --rule-off CODE=WHY  switches a rule off, with the reason (repeatable; see docs/rules.md)
  --rules-off FILE.json rules to switch off: {"off": [{"code", "reason", "by", "date"}]}
  --rule-by NAME       who switched them off; the result says so, and later merges into it
  --rule-on CODE       runs a rule again that the result at --out has switched off (repeatable)
  --lang vi|en         language of messages`,
  check:
    'Usage: npm run --silent check -- PATH… [--as-of DAY] [--province NAME] [--units FILE] [--json FILE.json] [--rule-off CODE=WHY] [--rules-off FILE.json] [--rule-by NAME] [--lang vi|en]',
  template: `Usage: npm run --silent template -- NAME… --out FILE.xlsx [--unit NAME] [--period 2021-2022]
              [--kind KIND] [--as-of YYYY-MM-DD]
       npm run --silent template -- --list
  --kind KIND          school kind to print (repeatable): preschool, primary, lowerSecondary, upperSecondary, multiLevel,
                       continuing; a form that prints criteria has one sheet for each
  --as-of YYYY-MM-DD   the date of the figures; criteria are those of the regulation of that day (else of the latest)`,
  dispatch: `Usage: npm run --silent dispatch -- FILE.xlsx --out FOLDER [options]
  --out FOLDER         where the copy (.xlsx, values only) and the draft (.eml, with the copy) are written
  --units FILE         the list of units (.xlsx, .csv): to whom, to which address, until when
  --province NAME      the units of the province that come with the program
  --unit NAME          whose report it is, where the workbook does not say
  --period 2021-2022   the period
  --date YYYY-MM-DD    the letter's day, for the deadline (today unless given)
  --lang vi|en         language of messages and of the letter`,
  seal: `Usage: npm run --silent seal -- FILE.xlsx [--date YYYY-MM-DD] [--unit NAME] [--period 2021-2022] [--out NEW.xlsx] [--no-backup]
  Seals the report's figures when no error and no unanswered query is left; without --out in the file itself,
  which is kept beside it as it was (NAME.truoc-khi-niem-phong.xlsx) unless --no-backup is given.
  A seal finds slips of the hand; it is no signature.`,
};

export const USAGE: Readonly<Record<Language, Usage>> = { vi, en };
