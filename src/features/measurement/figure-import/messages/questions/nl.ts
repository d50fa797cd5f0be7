import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  ask: {
    values: () => 'In welke kolom staan de cijfers?',
    year_column: () => 'In welke kolom staat het jaar?',
    period: () => 'Het bestand vermeldt geen periode. Over welke periode gaan alle cijfers?',
    split_years: (evidence) => `Welke periode is “${evidence}”?`,
    date_order: (evidence) => `In welke volgorde is de datum “${evidence}” geschreven?`,
    date_meaning: (evidence) => `Waar staat de datum “${evidence}” voor?`,
    numbers: (evidence) => `“${evidence}” kan op twee manieren gelezen worden. Hoe schrijft het bestand getallen?`,
    scale: (evidence) => `In het bestand staat “${evidence}”. Hoe zijn de getallen bedoeld?`,
    marks: (evidence) => `Wat betekent het teken ${evidence} naast cijfers?`,
    partial: (evidence) => `“${evidence}” is veel lager dan het jaar ervoor. Hoeveel maanden omvat het?`,
    table: () => 'Het blad bevat verschillende tabellen. Welke wilt u importeren?',
  },
  answers: {
    month: 'een maand (jaar en maand)',
    yearFrom: (month) => `een jaar dat begint in ${month}`,
    day_first: 'dag, maand, jaar',
    month_first: 'maand, dag, jaar',
    counted: 'de dag van een gebeurtenis; gebeurtenissen worden geteld',
    added: 'de dag van een gebeurtenis; de getallen worden opgeteld',
    firstDay: {
      month: 'de eerste dag van een maand',
      quarter: 'de eerste dag van een kwartaal',
      year: 'de eerste dag van een jaar',
    },
    scale: { 0: 'zoals ze er staan', 3: 'in duizendtallen', 6: 'in miljoenen' },
    marks: { provisional: 'voorlopig cijfer', final: 'definitief cijfer met een opmerking' },
    months: (count) => (count === '1' ? 'de eerste maand' : `de eerste ${count} maanden`),
    wholePeriod: 'de hele periode',
    table: (number, title) => `tabel ${number}: ${title}`,
  },
}
