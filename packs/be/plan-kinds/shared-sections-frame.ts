import { section } from './section.ts'

export const context = section(
  'context',
  ['Image and context', 'Beeld en context', 'Image et contexte', 'Bild und Kontext', 'Billede og kontekst'],
  [
    'What the figures, the public and the partners show about security, each source with its closing date.',
    'Wat cijfers, bevolking en partners over veiligheid zeggen, elke bron met haar afsluitdatum.',
    'Ce que disent les chiffres, la population et les partenaires sur la sécurité, chaque source avec sa date de clôture.',
    'Was Zahlen, Bevölkerung und Partner über die Sicherheit sagen, jede Quelle mit ihrem Stichtag.',
    'Hvad tal, befolkning og partnere siger om sikkerheden, hver kilde med sin skæringsdato.',
  ],
)

export const principles = section(
  'principles',
  [
    'View of security and principles',
    'Visie op veiligheid en principes',
    'Vision de la sécurité et principes',
    'Sicht auf Sicherheit und Grundsätze',
    'Syn på sikkerhed og principper',
  ],
  [
    'What security means here, how prevention, reaction and aftercare are connected, and which principles apply to all.',
    'Wat veiligheid hier betekent, hoe preventie, reactie en nazorg samenhangen en welke principes voor allen gelden.',
    'Ce que signifie ici la sécurité, le lien entre prévention, réaction et suivi, et les principes communs à tous.',
    'Was Sicherheit hier bedeutet, wie Vorbeugung, Reaktion und Nachsorge zusammengehören und welche Grundsätze für alle gelten.',
    'Hvad sikkerhed betyder her, hvordan forebyggelse, indgriben og efterværn hænger sammen, og hvilke principper der gælder for alle.',
  ],
)

export const actorsAndMethod = section(
  'actors_and_method',
  ['Actors and method', 'Actoren en methode', 'Acteurs et méthode', 'Akteure und Methode', 'Aktører og metode'],
  [
    'Who took part, in which role, and how the choices were made; terms that could be misread are explained.',
    'Wie heeft meegewerkt, in welke rol, en hoe de keuzes zijn gemaakt; met uitleg bij begrippen die tot misverstanden kunnen leiden.',
    'Qui a participé, à quel titre, et comment les choix ont été faits ; les termes ambigus sont expliqués.',
    'Wer in welcher Rolle mitgewirkt hat und wie gewählt wurde; missverständliche Begriffe sind erklärt.',
    'Hvem der medvirkede, i hvilken rolle, og hvordan valgene blev truffet; ord, der kan misforstås, er forklaret.',
  ],
)

export const governance = section(
  'governance',
  [
    'Steering and partnership',
    'Sturing en partnerschap',
    'Pilotage et partenariat',
    'Steuerung und Partnerschaft',
    'Styring og partnerskab',
  ],
  [
    'Which body steers, who is the contact of each partner, how often they meet and what they decide.',
    'Welk orgaan stuurt, wie het contactpunt van elke partner is, hoe vaak het vergadert en wat het beslist.',
    'Quel organe pilote, qui est le point de contact de chaque partenaire, la fréquence des réunions et ce qui s’y décide.',
    'Welches Organ steuert, wer bei jedem Partner Kontaktstelle ist, wie oft das Organ tagt und was es entscheidet.',
    'Hvilket organ der styrer, hvem der er hver partners kontakt, hvor ofte man mødes, og hvad man beslutter.',
  ],
)
