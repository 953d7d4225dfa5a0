export const FORMATS = ["HTML", "MARKDOWN", "PLAIN"];

/** The act as the legal database's page, as a Markdown export or as plain text. */
export function renderAct(act, format) {
  if (format === "HTML") return page(act);
  return format === "MARKDOWN" ? markdown(act) : plain(act);
}

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const INDENT = "&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;";

function page({ id, folder, language, title, requisites, lines }) {
  let anchor = 0;
  const paragraph = (text) => `<p id="z${(anchor += 1)}">${INDENT}${escaped(text)}</p>`;
  const heading = (text) => `<h3 id="z${(anchor += 1)}"> ${escaped(text)}</h3>`;
  const cell = (text) => `<td><p>${escaped(text)}</p></td>`;
  const line = ({ is, text, texts, cells, rows }) => {
    switch (is) {
      case "HEADING":
      case "CHAPTER":
        return heading(text);
      case "ARTICLE":
        return `<p id="z${(anchor += 1)}">${INDENT}<b>${escaped(text)}</b></p>`;
      case "NOTE":
        return `<p class="note"><span class="note">${INDENT} ${escaped(text)}</span></p>`;
      case "SIGNATURE":
        return `<table class="noborder"><tbody><tr>${cells.map((each) => `<td><p><i>${escaped(each)}</i></p></td>`).join("")}</tr></tbody></table>`;
      case "APPENDIX":
        return `<table class="noborder" style="width:100%"><tbody><tr><td style="width:60%"><p>&nbsp;</p></td><td><p style="text-align:center"><a name="z${(anchor += 1)}"></a>${texts.map(escaped).join("<br>")}</p></td></tr></tbody></table>`;
      case "TABLE":
        return `<table border="1" cellspacing="0"><tbody>\n${rows.map((row) => `<tr>${row.map(cell).join("")}</tr>`).join("\n")}\n</tbody></table>`;
      default:
        return paragraph(text);
    }
  };
  return `<!DOCTYPE html>
<html lang="${language.toLowerCase()}">
<head><meta charset="utf-8"><title>${escaped(title)}</title><link rel="canonical" href="https://adilet.zan.kz/${folder}/docs/${id}"></head>
<body>
<div class="container_alpha slogan"><h1>${escaped(title)}</h1>
<p>${escaped(requisites)}</p></div>
<div class="container_gamma text">
<article>
${lines.map(line).join("\n")}
</article>
</div>
</body>
</html>
`;
}

function markdown({ title, requisites, lines }) {
  const row = (cells) => `| ${cells.map((text) => text.replaceAll("|", "\\|")).join(" | ")} |`;
  const line = ({ is, text, texts, cells, rows }) => {
    switch (is) {
      case "HEADING":
        return `## ${text}`;
      case "CHAPTER":
        return `### ${text}`;
      case "ARTICLE":
        return `#### **${text}**`;
      case "NOTE":
        return `*${text}*`;
      case "SIGNATURE":
        return cells.map((each) => `**${each}**`).join("\n\n");
      case "APPENDIX":
        return texts.join("\n");
      case "TABLE":
        return [row(rows[0]), "|---|---|---|", ...rows.slice(1).map(row)].join("\n");
      default:
        return text;
    }
  };
  return `# ${title}\n\n${requisites}\n\n${lines.map(line).join("\n\n")}\n`;
}

function plain({ title, requisites, lines }) {
  const line = ({ is, text, texts, cells, rows }) => {
    switch (is) {
      case "HEADING":
      case "CHAPTER":
      case "ARTICLE":
        return `\n${text}\n`;
      case "SIGNATURE":
        return `\n${cells.join("                    ")}\n`;
      case "APPENDIX":
        return `\n${texts.map((each) => `                                        ${each}`).join("\n")}\n`;
      case "TABLE":
        return `\n${rows.map((each) => each.join("\t")).join("\n")}\n`;
      default:
        return `      ${text}`;
    }
  };
  return `${title}\n\n${requisites}\n\n${lines.map(line).join("\n")}\n`;
}
