/* The page for an Excel that cannot run the pane: shows the browser version's address and copies it. Plain ES5. */
(function (window, document) {
  'use strict';
  var field = document.getElementById('address');
  var address = window.location.href.replace(/unsupported\.html.*$/, 'taskpane.html');
  field.value = address;
  document.getElementById('copy').onclick = function () {
    field.focus();
    field.select();
    // The only way to copy in the engine that this page is for; where it is refused, the text is selected already.
    var isCopied = document.execCommand('copy');
    document.getElementById('copied').innerHTML = isCopied ? 'Đã chép.' : 'Nhấn Ctrl+C để chép.';
  };
})(window, document);
