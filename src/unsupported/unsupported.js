/*
 * The page for who cannot use the pane where they are: says why, shows the browser version's
 * address and copies it. Plain ES5.
 */
(function (window, document) {
  'use strict';
  var field = document.getElementById('address');
  // Sent here by redirect.js (#engine) or by the pane (#excel); without either, somebody asked for
  // help.
  var reason = document.getElementById(window.location.hash.replace('#', 'reason-'));
  if (reason) reason.style.display = 'block';
  field.value = window.location.href.replace(/unsupported\.html.*$/, 'taskpane.html');
  document.getElementById('copy').onclick = function () {
    field.focus();
    field.select();
    // The only way to copy in the engine that this page is for; where it is refused, the text is
    // selected already.
    var isCopied = document.execCommand('copy');
    document.getElementById('copied').innerHTML = isCopied
      ? 'Đã chép. <span lang="en">Copied.</span>'
      : 'Nhấn Ctrl+C để chép. <span lang="en">Press Ctrl+C to copy.</span>';
  };
})(window, document);
