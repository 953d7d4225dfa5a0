import type { Language } from "@tizilim/common/pure/localized-text";

/** That what was asked for is not given. */
export const REFUSAL: Readonly<Record<Language, RegExp>> = { RU: /отказ|отклоня|возвраща|не\s+(?:выда|включа|вносит|регистриру|присваива|предоставля|согласов)/, KK: /бас\s+тарт|қайтарылады|(?:беріл|енгізіл|тіркел|келісіл|қабылдан)м[ае]й/ };
