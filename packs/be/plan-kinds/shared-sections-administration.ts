import { section } from './section.ts'

export const resourcesSection = section(
  'resources',
  [
    'Staff, budget and other resources',
    'Personeel, budget en andere middelen',
    'Personnel, budget et autres moyens',
    'Personal, Budget und andere Mittel',
    'Personale, budget og andre ressourcer',
  ],
  [
    'For each priority, the resources required, available and missing; state “not available” if a figure is unknown.',
    'Per prioriteit de gevraagde, beschikbare en ontbrekende middelen; wat niet bekend is, krijgt de vermelding “niet beschikbaar”.',
    'Par priorité, les moyens demandés, disponibles et manquants ; un chiffre inconnu est indiqué comme « non disponible ».',
    'Je Priorität die erbetenen, verfügbaren und fehlenden Mittel; Unbekanntes wird benannt („nicht verfügbar“).',
    'For hver prioritet de ønskede, tilgængelige og manglende ressourcer; ukendte tal angives som »ikke til rådighed«.',
  ],
)

export const requestedDecisions = section(
  'requested_decisions',
  [
    'Decisions requested from others',
    'Aan anderen gevraagde beslissingen',
    'Décisions demandées à d’autres organisations',
    'Von anderen erbetene Entscheidungen',
    'Beslutninger, der ønskes fra andre',
  ],
  [
    'What the plan needs from other organisations (agreement, decision, change of law, resources), from whom and by when.',
    'Wat het plan van anderen nodig heeft (akkoord, beslissing, wetswijziging, middelen), van wie en tegen wanneer.',
    'Ce dont le plan a besoin (accord, décision, modification de la loi, moyens), de quelle organisation et pour quand.',
    'Was der Plan von anderen braucht (Zustimmung, Entscheidung, Gesetzesänderung, Mittel), von wem und bis wann.',
    'Hvad planen har brug for fra andre (aftale, beslutning, lovændring, ressourcer), fra hvem og hvornår.',
  ],
)

export const communication = section(
  'communication',
  ['Communication', 'Communicatie', 'Communication', 'Kommunikation', 'Kommunikation'],
  [
    'What is communicated to whom and when, internally and externally, with the short message and a summary for the public.',
    'Wat aan wie en wanneer wordt meegedeeld, intern en extern, met de korte boodschap en een samenvatting voor het publiek.',
    'Qui est informé de quoi et quand, en interne et à l’extérieur, avec le message court et un résumé pour le public.',
    'Was wem wann mitgeteilt wird, nach innen und außen, mit der Kurzbotschaft und einer Zusammenfassung für die Öffentlichkeit.',
    'Hvad der siges til hvem og hvornår, internt og eksternt, med det korte budskab og et resumé for offentligheden.',
  ],
)

export const followUpAndEvaluation = section(
  'follow_up_and_evaluation',
  [
    'Follow-up and evaluation',
    'Opvolging en evaluatie',
    'Suivi et évaluation',
    'Nachverfolgung und Evaluierung',
    'Opfølgning og evaluering',
  ],
  [
    'Frequency of reporting, who reports to whom, the questions and date of the evaluation, and who uses the result.',
    'Frequentie van de rapportering, wie aan wie rapporteert, de vragen en de datum van de evaluatie, en wie het resultaat gebruikt.',
    'Rythme des rapports, qui rend compte à qui, questions et date de l’évaluation, et qui en utilise le résultat.',
    'Berichtsrhythmus, wer wem berichtet, Fragen und Termin der Evaluierung und wer das Ergebnis nutzt.',
    'Rapporteringens hyppighed, hvem der rapporterer til hvem, evalueringens spørgsmål og dato, og hvem der bruger resultatet.',
  ],
)

export const approval = section(
  'approval',
  ['Approval', 'Goedkeuring', 'Approbation', 'Billigung', 'Godkendelse'],
  [
    'Which body approved or validated what, within which power, and on which date.',
    'Welk orgaan wat heeft goedgekeurd of gevalideerd, binnen welke bevoegdheid en op welke datum.',
    'Quel organe a approuvé ou validé quoi, dans quelle compétence et à quelle date.',
    'Welches Organ was in welcher Zuständigkeit und an welchem Tag gebilligt hat.',
    'Hvilket organ der godkendte hvad, inden for hvilken beføjelse og på hvilken dato.',
  ],
)

export const reporting = section(
  'reporting',
  ['Reporting', 'Rapportering', 'Rapports', 'Berichterstattung', 'Rapportering'],
  [
    'Reporting dates, status terms, and the reason that must be given for each closed or cancelled action.',
    'Rapporteringsdata, statusbenamingen, en de reden die elke afgesloten of geannuleerde actie moet vermelden.',
    'Dates de rapport, statuts utilisés, et motivation de chaque action clôturée ou annulée.',
    'Berichtstermine, Statusangaben und die Begründung, die für jede abgeschlossene oder eingestellte Aktion nötig ist.',
    'Rapporteringsdatoer, statusord og den begrundelse, der skal angives for hver aktivitet, der afsluttes eller aflyses.',
  ],
)
