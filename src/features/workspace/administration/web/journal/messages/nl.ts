import { nl as changesTexts } from '#features/planning/plans/messages/changes/nl.ts'
import { nl as checks } from '#features/quality/checks/messages/nl.ts'
import { nl as actions } from '#shared/action-messages/nl.ts'
import { nl as headings } from '#shared/heading-messages/nl.ts'
import { nl as kinds } from '#shared/kind-messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { nl as administration } from '../../../messages/nl.ts'
import type { en } from './en.ts'

const organisation = 'organisatie'

export const nl: SameKeys<typeof en> = {
  title: administration.tabs.journal,
  intro:
    'Alle handelingen die voor u zichtbaar zijn, de recentste eerst, met inbegrip van aanmeldingen en wijzigingen van toegang.',
  filters: 'Filters',
  from: headings.from,
  to: 'Tot en met',
  person: 'Gebruiker',
  act: 'Handeling',
  allActs: 'alle handelingen',
  subject: headings.subject,
  reason: labels.reason,
  date: labels.date,
  clear: actions.clearFilters,
  more: 'Eerdere handelingen tonen',
  deputy: (duty) => `${duty} (plaatsvervanger)`,
  functionOrRole: (what, organisation) => (what ? `${what} · ${organisation}` : organisation),
  system: 'Systeem',
  unknownPerson: 'Onbekende gebruiker',
  formerPerson: 'Voormalige gebruiker',
  line: (seq) => `regel ${seq}`,
  unreadable: 'verwijderd of niet zichtbaar voor u',
  unknownAct: (procedure) => `Handeling van een andere versie van Integral (${procedure})`,
  none: 'Nog geen handelingen geregistreerd',
  noneText: 'Aanmeldingen, planwijzigingen en antwoorden verschijnen hier.',
  noMatches: 'Geen handelingen gevonden met deze filters',
  noneFoundText:
    'Kies een ruimere periode of wis een filter. Handelingen die voor u niet zichtbaar zijn, worden niet getoond en niet geteld.',
  verify: {
    act: 'Logboek verifiëren',
    busy: (read, last) => `${read} van ${last} regels geverifieerd`,
    fine: 'Het logboek is intact',
    fineText: (lines) =>
      `${lines} regels zijn geverifieerd, ook regels die voor u niet zichtbaar zijn. Geen enkele regel is gewijzigd, verwijderd of verplaatst.`,
    broken: 'Het logboek is gemanipuleerd',
    at: (seq, fault) => `Regel ${seq} ${fault}.`,
    atMoment: (seq, moment, fault) => `Regel ${seq} van ${moment} ${fault}.`,
    brokenText:
      'De eerdere regels zijn intact; de latere regels zijn niet geverifieerd. Maak nu een kopie van de databank en contacteer de exploitant van deze installatie. Voer “integral journal verify” uit voor een lijst van alle fouten.',
    issues: {
      altered: 'is gewijzigd of sluit niet aan op de vorige regel',
      payload_altered: 'heeft een andere inhoud dan geregistreerd',
      missing: 'is verwijderd',
      out_of_order: 'is verplaatst',
      cut_off: 'is aan het einde afgekapt',
    },
  },
  export: {
    act: actions.exportAsCsv,
    busy: (rows) => `${rows} regels geëxporteerd`,
    file: 'logboek',
    truncated: (limit) =>
      `Het bestand bevat de recentste ${limit} regels. Kies een kortere periode om eerdere regels te exporteren.`,
    columns: {
      seq: 'regel',
      at: 'datum',
      person: 'gebruiker',
      functionOrRole: 'functie of rol',
      organisation,
      act: 'handeling',
      procedure: 'procedure',
      change: 'wijziging',
      kind: 'soort onderwerp',
      subject: 'onderwerp',
      subjectId: 'id van het onderwerp',
      reason: 'motivering',
    },
  },
  subjects: {
    saved_view: 'opgeslagen weergave',
    import_profile: 'importprofiel',
    plan: 'plan',
    element: kinds.element,
    meeting: kinds.meeting,
    mandate: 'volmacht',
    path_act: 'handeling in een goedkeuringsprocedure',
    version: 'versie',
    item: 'te beantwoorden punt',
    answer_link: 'antwoordlink',
    comment: 'opmerking',
    question: 'vraag van een lid',
    consultation: 'raadpleging',
    comment_round: 'opmerkingenronde',
    comment_link: 'link voor opmerkingen',
    confirmation_link: 'link voor bevestiging',
    signal: 'signaal',
    agreement: 'akkoord',
    justified_exception: 'gemotiveerde uitzondering',
    instance: 'installatie',
    task: 'taak',
    person: 'persoon',
    organisation,
    resources: changesTexts.fields.resources,
    indicator: kinds.indicator,
    figures: kinds.figures,
    figure_approval: 'goedkeuring van cijfers',
    foreign_area_source: 'bron van cijfers van een ander land',
    function: 'functie',
    competence: changesTexts.fields.competenceTopic,
    area: changesTexts.fields.area,
    area_boundary: 'grens',
    phenomenon: changesTexts.fields.phenomenonId,
    phenomenon_list: 'fenomenenlijst',
    rule: checks.rule,
    pack: 'landenpakket',
    job: 'achtergrondtaak',
  },
}
