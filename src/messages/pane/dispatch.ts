/** The part of the task «Gửi» that makes the copy and the letter. */

import type { Language } from '../language';

export interface DispatchWords {
  readonly heading: string;
  readonly intro: string;
  readonly introResult: string;
  readonly unitsListHint: string;
  readonly addressee: string;
  readonly email: string;
  readonly emailHint: string;
  readonly emailBad: string;
  readonly unit: string;
  readonly unitHint: string;
  readonly period: string;
  readonly periodHint: string;
  readonly letter: string;
  readonly subject: (text: string) => string;
  readonly drafting: string;
  readonly consent: (open: { errors: boolean; queries: boolean; unit: boolean }) => string;
  readonly downloadCopy: string;
  readonly downloadDraft: string;
  readonly openMail: string;
  readonly copyLetter: string;
  readonly copied: string;
  readonly working: string;
  readonly savedCopy: (name: string) => string;
  readonly savedDraft: (name: string) => string;
  readonly next: string;
  readonly mailtoHint: string;
  readonly excelHint: string;
  readonly excelFile: string;
}

const vi: DispatchWords = {
  heading: 'Bản gửi và thư',
  intro:
    'Chương trình không tự gửi. Nó lập một bản chỉ có giá trị của các trang báo cáo, và một thư nháp đã đính kèm bản ấy; việc gửi là của bạn.',
  introResult:
    'Sổ này là kết quả tổng hợp. Chương trình lập một thư nháp đã đính kèm nguyên sổ, để cấp trên gộp tiếp và tra được từng số; việc gửi là của bạn.',
  unitsListHint:
    'Cho biết thư gửi ai và hạn nào: các cột Cấp trên, Email, Nơi nhận, Hạn nộp (parent, email, addressee, due).',
  addressee: 'Kính gửi',
  email: 'Địa chỉ thư điện tử',
  emailHint: 'Để trống thì điền khi gửi.',
  emailBad: 'Địa chỉ này chưa đúng dạng, ví dụ: gdtrh@tinh.edu.vn',
  unit: 'Đơn vị gửi',
  unitHint: 'Trong sổ chưa ghi: cho biết ở đây.',
  period: 'Kỳ báo cáo',
  periodHint: 'Ví dụ: 2021-2022',
  letter: 'Nội dung thư',
  subject: (text) => `Tiêu đề: ${text}`,
  drafting: 'Đang soạn thư…',
  consent: ({ errors, queries, unit }) =>
    `Tôi biết báo cáo ${[
      ...(errors ? ['còn lỗi'] : []),
      ...(queries ? ['còn điểm chưa giải trình'] : []),
      ...(unit ? ['chưa rõ của đơn vị nào'] : []),
    ].join(', ')} như thư đã nêu, và vẫn gửi.`,
  downloadCopy: 'Tải bản gửi (.xlsx)',
  downloadDraft: 'Tải thư nháp (.eml)',
  openMail: 'Mở thư trong chương trình thư',
  copyLetter: 'Chép nội dung thư',
  copied: 'Đã chép tiêu đề và nội dung thư. Dán vào thư mới.',
  working: 'Đang lập…',
  savedCopy: (name) => `Đã lưu «${name}» vào thư mục tải xuống. Đính kèm tệp này vào thư.`,
  savedDraft: (name) =>
    `Đã lưu «${name}» vào thư mục tải xuống. Bấm đúp tệp ấy để mở bằng Outlook hay chương trình thư khác, xem lại, rồi bấm Gửi.`,
  next: 'Thư nháp đã có sẵn người nhận, nội dung và bản gửi đính kèm: bấm đúp tệp .eml, xem lại, bấm Gửi.',
  mailtoHint:
    'Nút «Mở thư trong chương trình thư» không đính kèm được tệp: tải bản gửi trước, rồi tự đính kèm vào thư.',
  excelHint:
    'Nếu Excel không cho tải về: lưu sổ (Ctrl+S), bấm «Chép nội dung thư», dán vào thư mới và đính kèm sổ đã lưu.',
  excelFile:
    'Excel không đưa được nội dung sổ cho ngăn. Lưu sổ (Ctrl+S), bấm «Chép nội dung thư», dán vào thư mới và đính kèm sổ đã lưu.',
};

const en: DispatchWords = {
  heading: 'Copy and letter',
  intro:
    'The program does not send. It makes a copy with just the values of the report’s sheets, and a draft e-mail with that copy attached; sending is up to you.',
  introResult:
    'This workbook is a result of merging. The program makes a draft e-mail with the whole of it attached, so that the office above can merge on and follow each figure; sending is up to you.',
  unitsListHint: 'Says to whom the letter goes and until when: columns parent, email, addressee, due.',
  addressee: 'Addressed to',
  email: 'E-mail address',
  emailHint: 'Left blank, it is filled in when sending.',
  emailBad: 'This is no e-mail address yet, such as gdtrh@tinh.edu.vn',
  unit: 'Sent by',
  unitHint: 'The workbook does not say it: say it here.',
  period: 'Period',
  periodHint: 'For example: 2021-2022',
  letter: 'The letter',
  subject: (text) => `Subject: ${text}`,
  drafting: 'Writing the letter…',
  consent: ({ errors, queries, unit }) =>
    `I know that ${[
      ...(errors ? ['errors are left'] : []),
      ...(queries ? ['queries are not answered'] : []),
      ...(unit ? ['the report does not say whose it is'] : []),
    ].join(', ')} as the letter says, and send it.`,
  downloadCopy: 'Download the copy (.xlsx)',
  downloadDraft: 'Download the draft (.eml)',
  openMail: 'Open in your mail program',
  copyLetter: 'Copy the letter',
  copied: 'Subject and letter were copied. Paste them into a new mail.',
  working: 'Working…',
  savedCopy: (name) => `Saved “${name}” to the downloads folder. Attach this file to your mail.`,
  savedDraft: (name) =>
    `Saved “${name}” to the downloads folder. Double-click it to open it in Outlook or another mail program, read it, and press Send.`,
  next: 'The draft has recipient, text and the copy attached: double-click the .eml, read it, press Send.',
  mailtoHint:
    '“Open in your mail program” cannot attach a file: download the copy first and attach it yourself.',
  excelHint:
    'If Excel blocks downloads: save the workbook (Ctrl+S), press “Copy the letter”, paste it into a new mail and attach the saved workbook.',
  excelFile:
    'Excel did not hand the workbook to the pane. Save it (Ctrl+S), press “Copy the letter”, paste it into a new mail and attach the saved workbook.',
};

export const DISPATCH_WORDS: Readonly<Record<Language, DispatchWords>> = { vi, en };
