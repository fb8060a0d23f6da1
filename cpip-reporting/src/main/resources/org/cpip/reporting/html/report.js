"use strict";
(function () {
  const form = document.getElementById("filters");
  if (!form) return;
  const selects = Array.from(form.querySelectorAll("select"));
  const shown = document.getElementById("filter-shown");
  const groups = Array.from(document.querySelectorAll("[data-filtered]")).map(function (element) {
    const rows = Array.from(element.querySelectorAll("tbody tr")).map(function (row) {
      const values = {
        workstream: [element.dataset.workstream || row.dataset.workstream],
        state: [element.dataset.state || row.dataset.state],
        lead: (row.dataset.lead || "").split("\n")
      };
      return { row: row, values: values };
    });
    return { element: element, rows: rows };
  });
  const digits = new Intl.NumberFormat([document.documentElement.lang, "en-GB"]);
  const all = groups.flatMap(function (group) { return group.rows; });
  selects.forEach(function (select) {
    const values = new Set(all.flatMap(function (each) { return each.values[select.name]; }));
    Array.from(values).filter(Boolean).forEach(function (value) { select.add(new Option(value, value)); });
    select.closest("label").hidden = select.options.length === 1;
  });
  function fits(each) {
    return selects.every(function (select) {
      const own = each.values[select.name].filter(Boolean);
      return select.value === "" || own.length === 0 || own.includes(select.value);
    });
  }
  function filter() {
    let count = 0;
    const any = selects.some(function (select) { return select.value !== ""; });
    groups.forEach(function (group) {
      let left = 0;
      group.rows.forEach(function (each) {
        const fit = fits(each);
        each.row.hidden = !fit;
        left += fit ? 1 : 0;
      });
      group.element.hidden = any ? left === 0 : false;
      count += left;
    });
    shown.textContent = form.dataset.shown.replace("{0}", digits.format(count)).replace("{1}", digits.format(all.length));
  }
  form.addEventListener("change", filter);
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.hidden = selects.every(function (select) { return select.options.length === 1; });
  filter();
})();
