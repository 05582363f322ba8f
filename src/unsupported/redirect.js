/* Loaded before everything else, in every browser engine that an Excel may bring: plain ES5. An engine that cannot run
   the pane is sent to a page that says what is needed, instead of an empty one. */
(function (window) {
  'use strict';
  var agent = window.navigator.userAgent;
  var isTrident = /Trident\/|MSIE /.test(agent);
  // What the pane's code uses and nobody can add afterwards.
  var isModern = 'noModule' in window.document.createElement('script') && !!window.fetch && !!window.BigInt;
  if (isTrident || !isModern) window.location.replace('unsupported.html');
})(window);
