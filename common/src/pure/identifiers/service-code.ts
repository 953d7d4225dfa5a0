/** RULES-2025/5: eight digits. Which of them name which level of the classification, the register's scheme says. */
export const CODE_LENGTH = 8;

const EIGHT_DIGITS = new RegExp(`^[0-9]{${CODE_LENGTH}}$`);

export function isServiceCode(text: string): boolean {
  return EIGHT_DIGITS.test(text);
}
