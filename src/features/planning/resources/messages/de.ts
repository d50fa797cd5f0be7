import { de as plans } from '#features/planning/plans/messages/de.ts'
import { de as actions } from '#shared/action-messages/de.ts'
import { de as errors } from '#shared/error-messages/de.ts'
import { de as headings } from '#shared/heading-messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { de as phrases } from '#shared/phrase-messages/de.ts'
import { plural } from '#shared/plural.ts'
import { de as statuses } from '#shared/status-messages/de.ts'
import type { en } from './en.ts'

const other = 'Andere'
const hours = 'Stunden'
const reserved = 'Reserviert'
const free = 'Frei'
const team = 'Team'
const budget = 'Budget'

export const de: SameKeys<typeof en> = {
  resources: labels.resources,
  title: (body) => `Mittel: ${body}`,
  intro: 'Verfügbare und eingeplante Mittel: Stunden nach Monat und Team, Budget nach Quelle.',
  views: {
    balance: 'Verfügbar und eingeplant',
    inventory: 'Verfügbare Mittel',
    earlier: 'Frühere Zahlen',
    label: 'Abschnitte dieser Seite',
  },
  year: labels.year,
  service: headings.service,
  services: { police: 'Polizei', inspectorate: 'Inspektionsdienste', care: 'Gesundheit und Soziales', other },
  loading: 'Mittel werden geladen …',
  close: actions.close,
  asTable: actions.showAsTable,
  hours,
  hoursOf: (hours) => `${hours} Std.`,
  fteOf: (fte) => `${fte} VZÄ`,
  notAvailable: plans.resources.notAvailable,
  atLeast: (figure) => `mindestens ${figure}`,
  wholeYear: labels.year,
  available: statuses.standalone.available,
  reserved,
  promised: statuses.standalone.planned,
  free,
  tooMuch: (figure) => `${figure} zu viel`,
  team,
  noTeam: 'Kein Team angegeben',
  total: (service) => `${service}, gesamt`,
  notKept: 'In Plänen verwendet, hier nicht erfasst',
  normAndActual: (actual, norm) => `${actual} von ${norm} VZÄ (Soll)`,
  states: {
    free,
    tight: 'Mindestens 90 % eingeplant',
    over: 'Kapazität überschritten',
    unknown: 'Unbekannt',
  },
  month: headings.month,
  state: labels.status,
  withheldResources: 'Die Mittel dieser Organisation sind für Sie nicht sichtbar',
  withheldResourcesText:
    'Sie sind nur für die Organisation selbst und für Organisationen sichtbar, die sie beaufsichtigen oder unterstützen.',
  withheldPromised:
    'Diese Zahlen sind unvollständig: Pläne dieser Organisation enthalten Mittel, die für Sie nicht sichtbar sind',
  empty: (year) => `Für ${year} sind noch keine Mittel erfasst`,
  emptyText: (reserved) =>
    `Erfassen Sie zuerst die Teams mit Personal, Stunden je Vollzeitäquivalent und Abwesenheit, danach die reservierte Kapazität${reserved} und das Budget nach Quelle.`,
  begin: 'Mittel erfassen',
  heat: {
    title: 'Stunden nach Monat',
    hint: 'Jede Zelle zeigt die freien oder fehlenden Stunden. Wählen Sie eine Zelle, um die Elemente anzuzeigen.',
    caption: (year) => `Freie Stunden ${year}, nach Team und Monat`,
  },
  unknownCount: (available, reserved, promised) =>
    [
      available > 0 ? `Teams ohne vollständige Zahlen: ${available}` : '',
      reserved > 0 ? `Reservierungen ohne Zahl: ${reserved}` : '',
      promised > 0 ? `Eingeplante Mittel ohne Zahl: ${promised}` : '',
    ]
      .filter(Boolean)
      .join(' · '),
  money: {
    title: 'Budget nach Quelle',
    hint: 'Gesichertes Budget im Vergleich zum eingeplanten Budget des Jahres. Beantragte Beträge werden angezeigt, aber nicht gezählt.',
    certain: 'Gesichert',
    requested: 'Beantragt',
    noSource: 'Keine Quelle angegeben',
    none: 'Es ist kein verfügbares oder eingeplantes Budget erfasst',
    origins: {
      subsidy: 'Zuschuss',
      own_income: 'eigene Einnahmen',
      other: statuses.other,
    },
  },
  underlyingElements: {
    title: 'Zugrunde liegende Elemente',
    none: 'Hier sind für kein Element Mittel eingeplant.',
    element: labels.element,
    plan: labels.plan,
    planned: statuses.standalone.planned,
    here: 'Hier gezählt',
    reserved,
    rule: 'Jahresstunden zählen in jedem Monat des Zeitraums zu einem Zwölftel, ein Budget nach der Zahl der Tage. Beträge, die einen übergeordneten Betrag aufschlüsseln, sowie Beträge abgeschlossener oder eingestellter Elemente zählen nicht noch einmal.',
  },
  inventory: {
    hint: 'Mit der Eingabetaste gehen Sie nach unten, mit Tab weiter. Fügen Sie Zeilen aus einer Tabellenkalkulation in die gewählte Zelle ein. Lassen Sie eine Zahl leer, wenn sie nicht verfügbar ist; sie zählt nie als 0.',
    sheets: {
      team: 'Teams',
      reserved: 'Reservierte Kapazität',
      mission: 'Gemeindespezifische Aufträge',
      budget,
    },
    add: {
      team: 'Team hinzufügen',
      reserved: 'Reservierte Kapazität hinzufügen',
      mission: 'Auftrag hinzufügen',
      budget: 'Quelle hinzufügen',
    },
    columns: {
      name: labels.name,
      teamKind: headings.type,
      service: headings.service,
      normFte: 'VZÄ (Soll)',
      fte: 'VZÄ (Ist)',
      hoursPerFte: 'Stunden je VZÄ',
      absence: 'Abwesenheit (%)',
      reservedFor: 'Zweck',
      hours: 'Stunden pro Jahr',
      team,
      municipalityId: headings.municipality,
      unit: labels.unit,
      amount: 'Anzahl oder Betrag',
      origin: 'Herkunft',
      certainty: 'Sicherheit',
      source: 'Quelle der Zahl',
      date: 'Stand',
    },
    months: 'Abweichende Monate anzeigen',
    remove: phrases.remove,
    teamKinds: {
      intervention: 'Einsatzdienst',
      community_policing: 'Bürgernahe Viertelarbeit',
      local_investigation: 'Lokale Ermittlung und Fahndung',
      reception: 'Empfang',
      victim_support: 'Polizeilicher Opferbeistand',
      public_order: 'Aufrechterhaltung der öffentlichen Ordnung',
      traffic: 'Verkehr',
      support: 'Unterstützung',
      other,
    },
    reservedFor: { other },
    units: { hours, fte: headings.fte },
    certainties: {
      certain: 'gesichert',
      requested: 'beantragt',
    },
    wholeBody: 'die gesamte Organisation',
    issues: {
      name: 'Geben Sie einen Namen ein.',
      number: 'Geben Sie eine Zahl ein oder lassen Sie die Zelle leer.',
      percentage: 'Geben Sie einen Prozentsatz von 0 bis 100 ein oder lassen Sie die Zelle leer.',
      choice: 'Wählen Sie einen Wert aus der Liste.',
      date: 'Geben Sie ein Datum ein, zum Beispiel 2026-11-24.',
    },
    faultsCount: (count) => `${count} ${plural('de', count, 'Zelle', 'Zellen')} zu korrigieren`,
    save: 'Mittel speichern',
    saved: (year) => `Mittel für ${year} gespeichert`,
    undo: actions.undo,
    discard: 'Änderungen verwerfen',
    copy: (year) => `Zahlen von ${year} übernehmen`,
    pasted: (rows) => `${rows} ${plural('de', rows, 'Zeile', 'Zeilen')} eingefügt`,
    readOnly: 'Sie können diese Zahlen ansehen. Ändern kann sie nur die Organisation selbst.',
    noneOfKind: 'Noch keine',
  },
  earlier: {
    none: 'Keine früheren Zahlen für dieses Jahr',
    figure: headings.figure,
    savedAt: 'Gespeichert am',
    author: 'Von',
    supersededAt: 'Ersetzt am',
  },
  element: {
    title: 'Mittel nach Team',
    line: (what) => `Team für ${what}`,
    left: (free, year) => `${free} Std. frei im Jahr ${year}`,
    overCapacity: (hours, year) => `${hours} Std. zu viel im Jahr ${year}`,
    unknown: (year) => `freie Kapazität im Jahr ${year} unbekannt`,
    all: 'Mittel der Organisation',
  },
  card: {
    text: 'Teams, reservierte Kapazität und Budget im Vergleich zu den eingeplanten Mitteln.',
    open: 'Mittel öffnen',
  },
  capacityDecision: {
    title: 'Kapazitätsentscheidung',
    intro:
      'Ziele nach Rang mit den erforderlichen Stunden. Verschieben Sie Ziele, um Reihenfolgen zu vergleichen; es ändert sich nichts, bis Sie die Entscheidung erfassen.',
    open: 'Kapazitätsentscheidung öffnen',
    left: 'Verfügbar für diesen Plan',
    elsewhere: 'Andere Pläne',
    unknown: 'Die Kapazität ist unbekannt',
    unknownText: 'Erfassen Sie die Teams dieses Dienstes mit Personal, Stunden und Abwesenheit.',
    none: 'Dieser Plan hat noch keine Ziele',
    list: 'Ziele nach Rang',
    line: (hours) => `Kapazitätsgrenze: ${hours} Std.`,
    noFigure: 'keine Zahl, nicht gezählt',
    partFigure: (count) => `${count} ohne Zahl`,
    upTo: (hours) => `${hours} Std. kumuliert`,
    moveUp: (name) => `Nach oben: ${name}`,
    moveDown: (name) => `Nach unten: ${name}`,
    keys: 'Mit Alt und einer Pfeiltaste verschieben Sie das ausgewählte Ziel.',
    moved: (name, rank, above) => `${name}: Rang ${rank}, ${above ? 'innerhalb' : 'außerhalb'} der Kapazität`,
    withinCapacity: 'innerhalb der Kapazität',
    beyondCapacity: 'außerhalb der Kapazität',
    back: 'Gespeicherte Reihenfolge wiederherstellen',
    whatIf: 'Simulation, nicht entschieden',
    decide: actions.recordDecision,
    reason: labels.reason,
    reasonText:
      'Geben Sie an, warum diese Ziele Vorrang haben und was mit den Zielen außerhalb der Kapazität geschieht.',
    decidedOn: labels.decidedOn,
    saved: (above, all) => `Entscheidung erfasst: ${above} von ${all} innerhalb der Kapazität`,
    decided: (on, by) => `Beschlossen am ${on}, ${by}`,
    moreSince: 'Seit der Entscheidung haben sich die Kapazität oder die Ziele geändert.',
    system: 'importiert',
    withheld: 'Einige Mittel, die mitzählen, sind für Sie nicht sichtbar.',
  },
  document: {
    title: 'Mittel: verfügbar und eingeplant',
    hours: (service) => `Stunden, ${service}`,
    money: budget,
    elsewhere: 'Andere Pläne der Organisation',
    thisPlan: headings.thisPlan,
    decision: (year, service) => `Ziele innerhalb der Kapazität von ${year}, ${service}`,
    rank: headings.rank,
    objective: 'Ziel',
    decided: (on) => `Beschlossen am ${on}.`,
    hint: 'Nicht verfügbare Zahlen zählen nicht als null.',
  },
  errors: {
    DUPLICATE_NAME: ({ name }) => `Zwei Zeilen haben den Namen „${name}“. Geben Sie jeder Zeile einen eigenen Namen.`,
    UNKNOWN_RESOURCE_CODE: ({ name, code }) =>
      `Zweck oder Quelle von „${name}“ gibt es nicht: ${code}. Wählen Sie einen Eintrag der Liste.`,
    UNKNOWN_MUNICIPALITY: ({ name }) => `Die Gemeinde von „${name}“ existiert nicht. Wählen Sie eine aus der Liste.`,
    CHANGED_CONCURRENTLY:
      'Die Mittel wurden nicht gespeichert. Die Zahlen dieses Jahres wurden inzwischen von jemand anderem geändert. Laden Sie die Seite neu und geben Sie Ihre Änderungen erneut ein.',
    PLAN_NOT_EDITABLE: errors.planNotEditable,
    CAPACITY_UNKNOWN:
      'Die Entscheidung wurde nicht erfasst. Die Kapazität dieses Dienstes in diesem Jahr ist unbekannt. Erfassen Sie zuerst die Mittel.',
    LINE_MOVED:
      'Die Entscheidung wurde nicht erfasst. Ziele, Stunden oder Kapazität haben sich geändert. Laden Sie die Seite neu und prüfen Sie die Reihenfolge.',
    DATE_IN_FUTURE: 'Das Datum darf nicht in der Zukunft liegen.',
    ORDER_REASON_REQUIRED: 'Geben Sie eine Begründung für die Ziele außerhalb der Kapazität an.',
  },
}
