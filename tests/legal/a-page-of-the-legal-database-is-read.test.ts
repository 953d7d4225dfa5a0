import { describe, expect, it } from "@jest/globals";
import { parseStructure } from "@tizilim/legal/domain/structure/parse-structure";
import { readBlocks } from "@tizilim/legal/reading/read-blocks";
import { coverFaults, partAt, partsOf } from "../support/acts/act-outline";

/** In the form of a page of 2026 (facts.md, section 6); the words are the test's own but for those that every law has. */
const PAGE = `<div class="container_alpha slogan"><h1>О пасеках</h1><span class="status status_upd">Обновленный</span>
<p>Закон Республики Казахстан от 15 апреля 2013 года № 988-V.</p></div>
<div class="container_gamma text"><article>
<p class="note">Сноска. Заголовок - в редакции Закона РК от 09.01.2026 <a href="/rus/docs/Z2600090254#z5">№ 954-VIII</a> (вводится в действие по истечении шестидесяти календарных дней после дня его первого официального опубликования).</p>
<p>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;Настоящий Закон регулирует содержание пчел.</p>
<h3 id="z2"> Глава 1.<br>ОБЩИЕ ПОЛОЖЕНИЯ</h3>
<p><b><a name="z3"></a>Статья 1. Основные понятия</b></p>
<p id="z4">&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;В настоящем Законе используются понятия:</p>
<p id="z5">&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;1) пасека – место содержания пчел;</p>
<p><font color="#FF0000">Примечание ИЗПИ!<br>Подпункт 1-2) предусматривается в редакции Закона РК от 19.05.2026 <a href="/rus/docs/Z2600090291#z5">№ 991-VIII</a> (вводится в действие с 12.07.2026).</font></p>
<p id="z80">&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;1-2) улей – жилище пчел;</p>
<p><span class="note">&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;2) исключен Законом РК от 09.01.2026 </span><a href="/rus/docs/Z2600090256#z9">№ 956-VIII</a><span class="note"> (вводится в действие по истечении шести месяцев после дня его первого официального опубликования).</span></p>
<p id="z81">&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;3) рой – семья пчел.</p>
<p class="note">Сноска. Статья 1 с изменениями, внесенными законами РК от 23.11.2015 <a href="/rus/docs/Z1500090417#z5">№ 917-V</a> (вводится в действие с 01.03.2016).</p>
<p><font color="#FF0000">Примечание ИЗПИ!</font></p>
<p><font color="#FF0000">В статью 2 предусматриваются изменения Законом РК от 19.05.2026 № 991-VIII.</font></p>
<p><b>Статья 2. Уход</b></p><p>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;1. Пчел кормят.</p>
<p><b>Статья 16. Регламент</b></p><p class="note">Сноска. Статья 16 исключена Законом РК от 25.11.2019 № 972-VI.</p>
<table><tr><td><p><i>Президент<br>Республики Казахстан</i></p></td><td><p><i>Н. ПАСЕЧНИК</i></p></td></tr></table>
</article></div>`;

describe("a page of the legal database", () => {
  const act = parseStructure({ language: "RU", format: "HTML", source: PAGE }, readBlocks({ format: "HTML", source: PAGE }));

  it("is the tree of its act", () => {
    expect(coverFaults(act)).toEqual([]);
    expect(act.faults).toEqual([]);
    expect(partsOf(act).map(({ anchor }) => anchor)).toEqual([
      "title", "requisites", "requisites~2", "note-1", "preamble", "ch-1", "art-1", "art-1/par-1", "art-1/p-1", "art-1/future-1", "art-1/p-1-2", "art-1/p-2", "art-1/p-3", "art-1/note-1",
      "ch-1/future-1", "art-2", "art-2/p-1", "art-16", "art-16/note-1", "signature", "signature~2",
    ]);
  });

  it("keeps what is announced apart from what is in force, and names the acts by their identifiers", () => {
    expect(partAt(act, "art-1/p-1-2")).toMatchObject({ excluded: null, announced: [{ acts: [{ number: "991-VIII", date: "2026-05-19", actId: "Z2600090291", inForceFrom: "2026-07-12" }] }] });
    expect(partAt(act, "art-2").announced).toHaveLength(1);
    expect(partAt(act, "art-1/p-2").excluded?.acts).toMatchObject([{ number: "956-VIII", actId: "Z2600090256" }]);
    expect(partAt(act, "art-16").excluded?.acts).toMatchObject([{ number: "972-VI", date: "2019-11-25" }]);
    expect(partAt(act, "title").notes).toMatchObject([{ acts: [{ actId: "Z2600090254", inForceFrom: null }] }]);
    expect(partAt(act, "art-1").notes).toMatchObject([{ acts: [{ number: "917-V", inForceFrom: "2016-03-01" }] }]);
  });
});
