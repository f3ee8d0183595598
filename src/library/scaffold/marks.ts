/** What `npm run new` writes where only a person knows what should stand; the check names each until it is replaced. */
export const TO_FILL = 'ЗАПОЛНИТЕ';
export const TO_TRANSLATE = 'ПЕРЕВЕДИТЕ';
