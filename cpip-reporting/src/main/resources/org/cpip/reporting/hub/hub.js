(function () {
  var search = document.getElementById('search');
  if (!search) { return; }
  var items = Array.prototype.slice.call(document.querySelectorAll('ul.pages li'));
  var found = document.getElementById('found');
  search.addEventListener('input', function () {
    var wanted = search.value.trim().toLowerCase();
    var count = 0;
    items.forEach(function (item) {
      var hit = item.textContent.toLowerCase().indexOf(wanted) >= 0;
      item.hidden = !hit;
      if (hit) { count++; }
    });
    found.textContent = wanted ? count + (count === 1 ? ' page' : ' pages') : '';
  });
})();
