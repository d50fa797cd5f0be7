import { section } from './section.ts'

export const resourcesSection = section(
  'resources',
  [
    'Staff, budget and other resources',
    'Personeel, budget en andere middelen',
    'Personnel, budget et autres moyens',
    'Personal, Budget und andere Mittel',
    'Personale, budget og andre midler',
  ],
  [
    'For each priority, the resources required, available and missing; state “not available” if a figure is unknown.',
    'Per prioriteit de gevraagde, beschikbare en ontbrekende middelen; wat niet bekend is, staat er ("niet beschikbaar").',
    "Par priorité, les moyens demandés, disponibles et manquants ; ce qui n'est pas connu est dit (« non disponible »).",
    'Je Priorität die erbetenen, verfügbaren und fehlenden Mittel; Unbekanntes wird benannt („nicht verfügbar“).',
    'For hver prioritet de ønskede, tilgængelige og manglende midler; det ukendte siges åbent ("ikke tilgængelig").',
  ],
)

export const requestedDecisions = section(
  'requested_decisions',
  [
    'Decisions requested from others',
    'Aan anderen gevraagde beslissingen',
    "Décisions demandées à d'autres",
    'Von anderen erbetene Entscheidungen',
    'Beslutninger, der ønskes fra andre',
  ],
  [
    'What the plan needs from other organisations (agreement, decision, change of law, resources), from whom and by when.',
    'Wat het plan van elders nodig heeft (akkoord, beslissing, wetswijziging, middelen), van wie en tegen wanneer.',
    "Ce dont le plan a besoin d'ailleurs (accord, décision, modification de loi, moyens), de qui et pour quand.",
    'Was der Plan von anderen braucht (Zustimmung, Entscheidung, Gesetzesänderung, Mittel), von wem und bis wann.',
    'Hvad planen behøver fra andre (aftale, beslutning, lovændring, midler), fra hvem og hvornår.',
  ],
)

export const communication = section(
  'communication',
  ['Communication', 'Communicatie', 'Communication', 'Kommunikation', 'Kommunikation'],
  [
    'What is communicated to whom and when, internally and externally, with the short message and a summary for the public.',
    'Wat aan wie en wanneer wordt verteld, intern en extern, met de korte boodschap en een samenvatting voor het publiek.',
    "Ce qui est dit à qui et quand, en interne et à l'extérieur, avec le message court et un résumé pour le public.",
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
    'Ritme van rapportering, wie aan wie rapporteert, de vragen en de datum van de evaluatie, en wie het resultaat gebruikt.',
    "Rythme des rapports, qui rend compte à qui, questions et date de l'évaluation, et qui en utilise le résultat.",
    'Berichtsrhythmus, wer wem berichtet, Fragen und Termin der Evaluierung und wer das Ergebnis nutzt.',
    'Rapporteringens rytme, hvem der rapporterer til hvem, evalueringens spørgsmål og dato, og hvem der bruger resultatet.',
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
  ['Reporting', 'Rapportering', 'Rapportage', 'Berichterstattung', 'Rapportering'],
  [
    'Reporting dates, status terms, and the reason that must be given for each closed or cancelled action.',
    'Rapporteringsdata, statuswoorden, en de reden die elke afgesloten of geannuleerde actie moet vermelden.',
    'Dates de rapport, mots de statut, et le motif que doit mentionner chaque action clôturée ou annulée.',
    'Berichtstermine, Statuswörter und der Grund, den jede abgeschlossene oder gestrichene Aktion nennen muss.',
    'Rapporteringsdatoer, statusord og den grund, som hver afsluttet eller aflyst aktion skal angive.',
  ],
)
