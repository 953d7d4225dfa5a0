import type { FastifyPluginCallback, FastifyReply, FastifyRequest } from "fastify";
import type { EngineRoom } from "../../engine/reload/engine-room";
import type { Authenticate } from "../../identity/authenticate";
import { TokenRefused } from "../../identity/token-refused";
import { bodyCalendar } from "./body-calendar";
import type { CalendarLanguage } from "./due-day";
import { dueDays } from "./due-days";

export interface CalendarOptions {
  readonly room: () => EngineRoom;
  readonly authenticate: Authenticate;
  readonly now: () => Date;
}

type CalendarRequest = FastifyRequest<{ Params: { file: string }; Querystring: { lang?: string; token?: string } }>;

/**
 * GET /calendar/{body}.ics?lang=kk|ru: what a body owes and by when, for calendar programs. Those send no headers, so the token may
 * stand in the address as well; addresses are not logged.
 */
export function calendarRoutes({ room, authenticate, now }: CalendarOptions): FastifyPluginCallback {
  return (app, _options, done) => {
    app.get("/calendar/:file", async (request: CalendarRequest, reply) => {
      const { engine } = room();
      const { lang = "kk", token } = request.query;
      const body = /^(.+)\.ics$/.exec(request.params.file)?.[1];
      if (body === undefined) return plain(reply, 404, "a calendar's address is /calendar/{body}.ics");
      if (!isLanguage(lang)) return plain(reply, 400, '"lang" is kk or ru');
      if (engine === null) return plain(reply, 503, "the supergraph is not loaded yet");
      try {
        const viewer = await authenticate(request.headers.authorization ?? (token === undefined ? undefined : `Bearer ${token}`));
        if (viewer.subject === null) return plain(reply.header("www-authenticate", "Bearer"), 401, "a calendar needs a token: in the header Authorization, or as ?token=");
        const told = await dueDays(engine, viewer, body);
        if (told === null) return plain(reply, 404, "there is no such calendar for this token");
        const text = bodyCalendar({ body: told.name[lang] ?? told.name.ru ?? told.name.kk ?? body, language: lang, days: told.days, now: now() });
        return reply.header("cache-control", "private, max-age=0").type("text/calendar; charset=utf-8").send(text);
      } catch (error) {
        if (error instanceof TokenRefused) return plain(reply.header("www-authenticate", 'Bearer error="invalid_token"'), 401, "the token does not count");
        return plain(reply, 503, "the calendar could not be made just now");
      }
    });
    done();
  };
}

function isLanguage(lang: string): lang is CalendarLanguage {
  return lang === "kk" || lang === "ru";
}

function plain(reply: FastifyReply, status: number, words: string): FastifyReply {
  return reply.code(status).header("cache-control", "no-store").type("text/plain; charset=utf-8").send(`${words}\n`);
}
