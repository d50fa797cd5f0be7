import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  ask: {
    values: () => 'Hvilken kolonne indeholder tallene?',
    year_column: () => 'Hvilken kolonne indeholder året?',
    period: () => 'Filen angiver ingen periode. Hvilken periode dækker alle tallene?',
    split_years: (evidence) => `Hvilken periode betyder “${evidence}”?`,
    date_order: (evidence) => `I hvilken rækkefølge er datoen “${evidence}” skrevet?`,
    date_meaning: (evidence) => `Hvad står datoen “${evidence}” for?`,
    numbers: (evidence) => `“${evidence}” kan læses på to måder. Hvordan skriver filen tal?`,
    scale: (evidence) => `I filen står der “${evidence}”. Hvordan skal tallene forstås?`,
    marks: (evidence) => `Hvad betyder tegnet ${evidence} ved siden af tal?`,
    partial: (evidence) => `“${evidence}” er meget lavere end året før. Hvor mange måneder dækker det?`,
    table: () => 'Arket indeholder flere tabeller. Hvilken vil du importere?',
  },
  answers: {
    month: 'en måned (år og måned)',
    yearFrom: (month) => `et år, der begynder i ${month}`,
    day_first: 'dag, måned, år',
    month_first: 'måned, dag, år',
    counted: 'dagen for en hændelse; hændelser tælles',
    added: 'dagen for en hændelse; tallene lægges sammen',
    firstDay: {
      month: 'den første dag i en måned',
      quarter: 'den første dag i et kvartal',
      year: 'den første dag i et år',
    },
    scale: { 0: 'som de står', 3: 'i tusinder', 6: 'i millioner' },
    marks: { provisional: 'foreløbigt tal', final: 'endeligt tal med en note' },
    months: (count) => (count === '1' ? 'den første måned' : `de første ${count} måneder`),
    wholePeriod: 'hele perioden',
    table: (number, title) => `tabel ${number}: ${title}`,
  },
}
