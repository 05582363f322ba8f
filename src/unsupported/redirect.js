/*
 * Loaded before everything else, in every browser engine that an Excel may bring: plain ES5. An
 * engine that cannot run the program is sent to a page that says what is needed, instead of an
 * empty one; the ribbon's buttons open that page.
 */
(function (window) {
  'use strict';

  /*
   * The build is ES2022. Its syntax cannot be tried here, because the page forbids code made at run
   * time; these two came with it or after it: lookbehind in Safari (16.4), findLast in Chrome and
   * Edge (97) and Firefox (104). Windows 7 and 8.1, which stay at Chrome and Edge 109, have both.
   */
  function canRun() {
    if (/Trident\/|MSIE /.test(window.navigator.userAgent)) return false;
    try {
      new RegExp('(?<=a)b');
    } catch (fault) {
      if (!(fault instanceof SyntaxError)) throw fault;
      return false;
    }
    return typeof [].findLast === 'function';
  }

  /* A button has no pane to speak in, and Excel waits until it says that it is done. */
  function explain(event) {
    var page = window.location.href.replace(/commands\.html.*$/, 'unsupported.html#engine');
    window.Office.context.ui.displayDialogAsync(page, { height: 70, width: 40 }, function () {
      event.completed();
    });
  }

  /* Manifests that were given out before Excel had a page of its own name the one for a browser. */
  function toExcelPage() {
    var location = window.location;
    if (/\/taskpane\.html$/.test(location.pathname) && /[?&]host=excel(&|$)/.test(location.search)) {
      location.replace('excel.html' + location.search + location.hash);
    }
  }

  /* The pane's program comes later than Office.js may fail. */
  function noteMissingOffice(event) {
    if (event.target && event.target.id === 'office-js') event.target.setAttribute('data-failed', '');
  }

  if (canRun()) {
    toExcelPage();
    window.addEventListener('error', noteMissingOffice, true);
    return;
  }
  if (/\/commands\.html$/.test(window.location.pathname)) {
    window.Office.onReady(function () {
      window.Office.actions.associate('checkWorkbook', explain);
      window.Office.actions.associate('consolidateSchools', explain);
    });
  } else {
    window.location.replace('unsupported.html#engine');
  }
})(window);
