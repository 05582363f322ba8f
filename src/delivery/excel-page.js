/**
 * The pane's page as Excel opens it: Office.js in the head, where its documentation wants it, and
 * allowed by the page's security policy. The page for a browser has neither: there Office.js is
 * never asked for. CommonJS, as webpack's configuration is.
 */

const ORIGIN = 'https://appsforoffice.microsoft.com';
/** Not waited for while the page is built: where it never comes, the pane has to say so. */
const SCRIPT = `<script id="office-js" async src="${ORIGIN}/lib/1/hosted/office.js"></script>`;
const REDIRECT = '<script src="redirect.js"></script>';

/** What of the page becomes what; each stands in it once. */
const CHANGES = [
  ['<html lang="vi">', '<html lang="vi" data-host="excel">'],
  ["script-src 'self';", `script-src 'self' ${ORIGIN};`],
  ["connect-src 'self';", `connect-src 'self' ${ORIGIN}; frame-src ${ORIGIN};`],
  [REDIRECT, `${REDIRECT}\n    ${SCRIPT}`],
];

/**
 * @param {string} page the page for a browser
 * @returns {string}
 * @throws {RangeError} when the page is no longer what this knows
 */
function excelPage(page) {
  return CHANGES.reduce((changed, [from, to]) => {
    if (changed.split(from).length !== 2) throw new RangeError(`the page does not have once: ${from}`);
    return changed.replace(from, to);
  }, page);
}

module.exports = { excelPage };
