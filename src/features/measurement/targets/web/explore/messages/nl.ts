import { nl as changesTexts } from '#features/planning/plans/messages/changes/nl.ts'
import { nl as actions } from '#shared/action-messages/nl.ts'
import { nl as headings } from '#shared/heading-messages/nl.ts'
import { nl as kinds } from '#shared/kind-messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import { nl as statuses } from '#shared/status-messages/nl.ts'
import type { en } from './en.ts'

const noFiguresInTheseYears = 'Geen cijfers in deze jaren'

export const nl = {
  title: actions.compareFigures,
  intro:
    'Meerdere indicatoren in meerdere gebieden over dezelfde tijd. Cijfers die niet vergelijkbaar zijn, worden aangeduid en er is geen rangschikking.',
  fields: {
    indicators: headings.indicators,
    areas: labels.areas,
    searchHint: (count) => `Typ om te zoeken; ten hoogste ${count}.`,
    full: 'Het maximum is bereikt. Verwijder een keuze om een andere toe te voegen.',
    within: 'Alle gebieden binnen',
    withinHelp: 'Bijvoorbeeld de zones van een arrondissement',
    kind: 'Soort gebied',
    from: 'Vanaf',
    to: 'Tot en met',
    ever: 'eerste cijfer',
    now: 'nu',
    eachPart: 'één lijn per onderdeel',
    chartPer: 'Eén grafiek per',
    bys: { indicator: kinds.indicator, area: changesTexts.fields.area },
    scale: 'Schaal',
    scales: { common: 'gelijk per eenheid', own: 'apart per grafiek' },
  },
  empty: {
    within: 'Dit gebied bevat geen andere gebieden',
    indicators: 'Kies indicatoren om te vergelijken',
    indicatorsText:
      'Kies één tot zes indicatoren en daarna gebieden. Elke indicator krijgt een grafiek met een lijn per gebied. U kunt ook twee lijnen in één grafiek vergelijken. Het adres van de pagina bevat uw keuze, zodat u die kunt delen.',
    library: 'Lijst van indicatoren openen',
    areas: 'Kies gebieden',
    areasText:
      'Kies een of meer gebieden, of alle gebieden binnen een ander gebied, bijvoorbeeld de zones van een arrondissement.',
    addArea: (area) => `${area} toevoegen`,
  },
  leftOut: {
    indicators: (count) =>
      plural(
        'nl',
        count,
        '1 gekozen indicator bestaat niet of u hebt er geen toegang toe.',
        `${count} gekozen indicatoren bestaan niet of u hebt er geen toegang toe.`,
      ),
    areas: (count) => plural('nl', count, '1 gekozen gebied is onbekend.', `${count} gekozen gebieden zijn onbekend.`),
    within: (count) =>
      plural(
        'nl',
        count,
        'Ten hoogste 30 gebieden: 1 gebied, het laatste op naam, wordt niet getoond. Kies een kleiner gebied.',
        `Ten hoogste 30 gebieden: ${count} gebieden, de laatste op naam, worden niet getoond. Kies een kleiner gebied.`,
      ),
    charts: (count) =>
      plural(
        'nl',
        count,
        'Ten hoogste 36 grafieken: 1 wordt niet getoond. Kies minder indicatoren of gebieden.',
        `Ten hoogste 36 grafieken: ${count} worden niet getoond. Kies minder indicatoren of gebieden.`,
      ),
    expected: 'Plannen bevatten meer verwachte resultaten dan hier worden getoond.',
  },
  charts: {
    without: noFiguresInTheseYears,
    label: 'Grafieken',
    scales: {
      common: 'Alle grafieken bestrijken dezelfde tijd. Grafieken met dezelfde eenheid hebben dezelfde schaal.',
      own: 'Alle grafieken bestrijken dezelfde tijd en hebben elk een eigen schaal. Vergelijk het verloop van de lijnen, niet hun hoogte.',
    },
  },
  chart: {
    none: noFiguresInTheseYears,
    counted: (name, day) =>
      `${name ? `${name}: b` : 'B'}reuk in de reeks op ${day}; eerdere cijfers zijn niet vergelijkbaar.`,
    ownPeriods: 'heeft periodes van verschillende lengte',
    whole: 'niet op deze manier uitgesplitst; het totaal wordt getoond',
    manyLines:
      'veel lijnen: wijs een lijn aan of gebruik de pijltoetsen om de naam te zien, of kies één grafiek per gebied',
    withheld: 'Er zijn cijfers, maar door hun markering zijn ze niet zichtbaar voor u.',
    noneText: 'Kies een ander gebied, andere jaren, of het totaal in plaats van een onderdeel.',
    notPutTogether: 'Niet samengevoegd tot langere periodes',
    notPutTogetherText: 'Cijfers van deze indicator kunnen niet in de tijd worden opgeteld. Kies kortere periodes.',
  },
  expected: {
    title: 'Verwachte resultaten in plannen',
    baseline: (value) => `uitgangswaarde ${value}`,
    target: (value) => `streefwaarde ${value}`,
    range: (low, high) => `${low} tot ${high}`,
    noTarget: 'geen streefwaarde',
    element: kinds.element,
    promised: (day) => `toegezegd op ${day}`,
    notPromised: 'nog niet toegezegd',
    redefined: 'de definitie van de indicator is sindsdien gewijzigd',
    otherPeriods: 'niet getekend: bepaald voor periodes van een andere lengte',
    tooMany: 'niet getekend: te veel voor één grafiek',
  },
  compare: {
    title: 'Twee lijnen in één grafiek',
    hint: 'Kies twee van de lijnen hierboven. Verschillende eenheden delen nooit een schaal; als index beginnen beide lijnen op 100.',
    one: 'Eerste lijn',
    two: 'Tweede lijn',
    as: headings.showAs,
    shownAs: { own: 'eigen eenheid', index: 'index' },
    unitsDiffer: 'De eenheden verschillen, dus elke lijn heeft een eigen schaal. Als index beginnen beide op 100.',
    counts: 'Dit zijn aantallen, die in grotere gebieden hoger liggen. Vergelijk verhoudingen of kies de index.',
    base: (period) => `${period} = 100`,
    noIndex: 'Geen index: er is geen periode waarin beide een volledig cijfer boven nul hebben.',
    indexOf: (line) => `Index, ${line}`,
    difference: (two, value) => `${two} min ${value}`,
    bars: {
      nothing: statuses.noFigure,
      missing: 'niet beschikbaar',
      small: statuses.smallNumbers,
      withheld: 'niet vergeleken: deels niet zichtbaar voor u',
      partial: 'niet vergeleken: onvolledige periode',
      spread: 'niet vergeleken: een spreiding is geen cijfer',
      break: 'niet vergeleken: breuk in de reeks',
      definition: 'niet vergeleken: andere definitie',
      no_base: 'geen index',
    },
  },
} satisfies SameKeys<typeof en>
