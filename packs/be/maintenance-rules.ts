import type { PackRuleBinding } from '#shared/pack.ts'
import { five } from './five-languages.ts'

/**
 * Rules that check the upkeep of a plan: markings, texts, and the effect of time on territory, actions, comments and
 * lists.
 */
export const upkeepRules: readonly PackRuleBinding[] = [
  {
    number: 'R23',
    rule: 'marking',
    severity: 'error',
    basisKind: 'law',
    asksReason: true,
    basis: five(
      'Act of 11 December 1998 on classification; FIRST TLP 2.0; Europol handling codes',
      'classificatiewet van 11 december 1998; FIRST TLP 2.0; behandelingscodes van Europol',
      'loi du 11 décembre 1998 sur la classification ; FIRST TLP 2.0 ; codes de traitement d’Europol',
      'Gesetz vom 11. Dezember 1998 über die Klassifizierung; FIRST TLP 2.0; Bearbeitungscodes von Europol',
      'lov af 11. december 1998 om klassifikation; FIRST TLP 2.0; Europols håndteringskoder',
    ),
    names: five(
      'Every plan and element has a marking; TLP labels are fixed and never translated; classified content is refused',
      'Elk plan en elk punt heeft een markering; TLP-labels liggen vast en worden nooit vertaald; geclassificeerde inhoud wordt geweigerd',
      'Chaque plan et chaque point porte un marquage ; les labels TLP sont fixes et jamais traduits ; le contenu classifié est refusé',
      'Jeder Plan und jeder Punkt hat eine Kennzeichnung; TLP-Kennzeichnungen sind fest vorgegeben und werden nie übersetzt; Verschlusssachen werden abgelehnt',
      'Hver plan og hvert element har en mærkning; TLP-mærkningerne er faste og oversættes aldrig; klassificeret indhold afvises',
    ),
  },
  {
    number: 'R24',
    rule: 'personal_data',
    severity: 'error',
    basisKind: 'law',
    basis: five(
      'Directive (EU) 2016/680; GDPR; act of 30 July 2018',
      'richtlijn (EU) 2016/680; AVG; wet van 30 juli 2018',
      'directive (UE) 2016/680 ; RGPD ; loi du 30 juillet 2018',
      'Richtlinie (EU) 2016/680; DSGVO; Gesetz vom 30. Juli 2018',
      'direktiv (EU) 2016/680; GDPR; lov af 30. juli 2018',
    ),
    names: five(
      'No text contains data on suspects or victims',
      'Geen enkele tekst bevat gegevens over verdachten of slachtoffers',
      'Aucun texte ne contient de données sur des suspects ou des victimes',
      'Kein Text enthält Daten über Verdächtige oder Opfer',
      'Ingen tekst indeholder oplysninger om mistænkte eller ofre',
    ),
  },
  {
    number: 'R28',
    rule: 'geography',
    severity: 'warning',
    basisKind: 'data',
    asksReason: true,
    basis: five(
      'Mergers of municipalities and police zones',
      'fusies van gemeenten en politiezones',
      'fusions de communes et de zones de police',
      'Fusionen von Gemeinden und Polizeizonen',
      'sammenlægning af kommuner og politizoner',
    ),
    names: five(
      'Each area named in a plan exists during the period of the plan',
      'Elk gebied dat in een plan wordt genoemd, bestaat in de periode van het plan',
      'Chaque territoire nommé dans un plan existe pendant la période du plan',
      'Jedes in einem Plan genannte Gebiet besteht in der Laufzeit des Plans',
      'Hvert område, der nævnes i en plan, findes i planens periode',
    ),
  },
  {
    number: 'R32',
    rule: 'endings',
    severity: 'warning',
    basisKind: 'practice',
    asksReason: true,
    basis: five(
      'EU cycle practice: reason on closing or cancelling',
      'praktijk van de EU-cyclus: reden bij afsluiten of annuleren',
      'pratique du cycle de l’UE : motivation en cas de clôture ou d’annulation',
      'Praxis des EU-Zyklus: Begründung bei Abschluss oder Einstellung',
      'praksis i EU-cyklussen: begrundelse ved afslutning eller annullering',
    ),
    names: five(
      'A reason is given for each element that is stopped or paused',
      'Bij het afsluiten of stopzetten van een actie is een motivering vermeld',
      'La clôture ou l’arrêt d’une action est toujours motivé',
      'Der Abschluss oder Abbruch einer Aktion nennt einen Grund; nichts endet stillschweigend',
      'Når en aktivitet afsluttes eller stoppes, angives en begrundelse',
    ),
  },
  {
    number: 'R33',
    rule: 'comments',
    severity: 'warning',
    basisKind: 'practice',
    basis: five(
      'Consultation practice; Act of 7 December 1998, arts 7, 35 and 37',
      'praktijk van raadpleging; wet van 7 december 1998, art. 7, 35 en 37',
      'pratique de la consultation ; loi du 7 décembre 1998, art. 7, 35 et 37',
      'Praxis der Konsultation; Gesetz vom 7. Dezember 1998, Art. 7, 35 und 37',
      'høringspraksis; lov af 7. december 1998, art. 7, 35 og 37',
    ),
    names: five(
      'Each comment from a comment round has an answer before approval',
      'Elke opmerking uit een opmerkingenronde is beantwoord vóór de goedkeuring',
      'Chaque remarque reçoit une réponse avant l’approbation',
      'Jede Anmerkung aus einer Anmerkungsrunde hat vor der Billigung eine Antwort',
      'Hver bemærkning fra en bemærkningsrunde er besvaret før godkendelsen',
    ),
  },
  {
    number: 'R34',
    rule: 'ad_hoc',
    severity: 'warning',
    basisKind: 'method',
    basis: five(
      'Two channels of the national drugs strategy',
      'twee kanalen van de nationale drugsstrategie',
      'deux canaux de la stratégie nationale en matière de drogues',
      'zwei Kanäle der nationalen Drogenstrategie',
      'to spor i den nationale narkotikastrategi',
    ),
    names: five(
      'An ad hoc initiative has a priority, or a reason for having none, and an end date',
      'Een ad-hocinitiatief vermeldt een prioriteit of een gemotiveerde uitzondering, en een einddatum',
      'Une initiative ad hoc mentionne une priorité ou une exception motivée, et une date de fin',
      'Eine Ad-hoc-Initiative nennt eine Priorität oder eine begründete Ausnahme und ein Enddatum',
      'Et ad hoc-initiativ angiver en prioritet eller en begrundet undtagelse samt en slutdato',
    ),
  },
  {
    number: 'R35',
    rule: 'crosswalk',
    severity: 'hint',
    basisKind: 'method',
    basis: five(
      'Phenomenon lists per plan generation',
      'fenomenenlijsten per plangeneratie',
      'listes de phénomènes par génération de plans',
      'Phänomenlisten je Plangeneration',
      'fænomenlister for hver plangeneration',
    ),
    names: five(
      'A priority on an older list has an equivalent on the current list',
      'Een prioriteit uit een oudere fenomenenlijst heeft een tegenhanger in de huidige lijst',
      'Une priorité d’une liste antérieure est reliée à la liste actuelle',
      'Eine Priorität aus einer älteren Liste ist mit der aktuellen verknüpft',
      'En prioritet fra en ældre liste er forbundet med den nuværende liste',
    ),
  },
]
