/** French. */
import type { Lexicon } from './lexicon';

// biome-ignore format: phrases are read in lines, not one to a line
export const fr = {
  language: 'fr',
  hasSpaces: true,
  ask: {
    donation: [
      'soutenez', 'nous soutenir', 'soutenir notre', 'je soutiens', 'faites un don', 'faire un don', 'fais un don',
      'je donne', 'donnez maintenant', 'votre don', 'vos dons', 'votre soutien', 'votre générosité', 'besoin de vous',
      'besoin de votre', 'aidez-nous', 'aide-nous', 'devenez donat*', 'devenez mécène', 'contribuez', 'offrez-nous',
      'pour nous aider', 'soutenir ce média', 'je veux soutenir', 'je fais un don', 'don mensuel', 'votre contribution',
      'soutiens-nous', 'comptons sur vous', 'sans votre soutien', 'avec votre aide', 'adhérez', 'offrez un café',
      'cet article vous a plu', 'faites vivre',
    ],
    subscription: [
      "je m'abonne", 'abonnez-vous', "m'abonner", "s'abonner", "profite* de l'offre", 'profitez de', "j'en profite",
      'nos offres', 'voir les offres', "offre d'abonnement", 'choisissez votre', 'testez', 'essayez', 'devenez membre',
      'devenir membre', 'débloquez', 'offre spéciale', 'découvr* nos offres', "découvrir l'offre", 'choisir mon',
      'essai gratuit', 'essayer gratuitement', 'offrir un abonnement', 'commander ce numéro', 'acheter ce numéro',
      'lire le journal numérique', 'accédez à tous', 'devenez abonné*', "je découvre l'offre", 'je découvre les offres',
    ],
    registration: [
      'créez votre', 'créez un compte', 'créer un compte', 'créer mon compte', 'inscription gratuite', 'connectez-vous',
      'se connecter ou', 'inscrivez-vous pour', 'créez gratuitement', 'créer votre compte', 'je crée mon compte',
      'je me connecte', 'pas encore de compte', 'pas encore inscrit*', 'compte gratuit',
    ],
    newsletter: [
      'recevez', 'recevoir la newsletter', 'recevoir notre', 'inscrivez-vous', "s'inscrire à la", "je m'inscris",
      "m'inscrire", 'votre adresse', 'votre e-mail', 'votre email', 'ne manquez', 'ne ratez', 'restez informé*',
      'dans votre boîte', 'notre newsletter', 'votre courriel', 'je souhaite recevoir', "s'inscrire à notre",
      'inscription à la newsletter', 'nos newsletters', 'notre infolettre', "notre lettre d'info*",
      'newsletter gratuite', 'saisissez votre', 'dans ta boîte', 'ne rien manquer', 'ne rien rater',
      'activ* les notifications',
    ],
    adblock: [
      'désactiv* … adblock*', 'désactive* … bloqueur', 'utilisez un bloqueur', 'votre bloqueur', 'votre adblock*',
      'bloqueur … détecté', 'liste blanche', 'autorisez la publicité', 'autoriser la publicité',
      'désactiver … bloqueur', 'utilisez un adblock*', 'bloquez la pub*', 'adblock détecté',
    ],
    app: [
      'téléchargez', "télécharger l'appli*", "installez l'appli*", "ouvrir l'application", 'sur google play',
      'suivez-nous', 'rejoignez-nous', 'rejoignez notre', 'ajoutez-nous', "à l'écran d'accueil", "dans l'appli",
      'dans notre appli*', "télécharger l'application", 'notre application', "sur l'app store", 'suivez … sur',
      'retrouvez-nous sur', 'sur google actualités', 'notre chaîne', 'source préférée', 'likez notre',
    ],
  },
  topic: {
    donation: [
      'don', 'dons', 'donat*', 'soutien', 'soutenir', 'contribution*', 'mécén*', 'cagnotte', 'helloasso', 'tipeee',
      'financement participatif', 'cotisation*', 'adhésion',
    ],
    subscription: [
      'abonn*', 'membre*', 'premium', 'adhér*', 'offre', 'formule*', 'journal numérique', 'kiosque', 'essai',
    ],
    registration: ['inscription', "s'inscrire", 'compte', 'se connecter', 'connexion', 'mot de passe', 'identifiant*'],
    newsletter: [
      'infolettre*', 'e-mail*', 'email*', 'courriel*', 'alertes', 'newsletters', "lettre d'information",
      'notification*', 'boîte mail', 'boîte de réception',
    ],
    adblock: ['bloqueur*', 'adblock*', 'publicité*', 'anti-pub'],
    app: ['google actualités', 'appli', 'application', 'applications', 'applis', 'google news', 'whatsapp', 'telegram'],
  },
  adLabel: [
    'publicité', 'publicités', 'pub', 'annonce', 'annonces', 'sponsorisé', 'contenu sponsorisé', 'publi-rédactionnel',
    'publirédactionnel', 'publicommuniqué', 'partenariat', 'contenu partenaire', 'nos partenaires',
    'fermer la publicité', 'publi-reportage', 'publireportage', 'contenus sponsorisés', 'article sponsorisé',
    'article partenaire', 'partenariat rémunéré', 'bons plans', 'codes promo', 'la suite après la publicité',
  ],
  adNotice: [
    'cette publicité', 'après la publicité', 'sponsorisé par', 'lien* affilié*', 'vous pourriez aimer',
    'toucher une commission', 'perçoit une commission', 'recevoir une commission', 'la suite après',
    "l'article continue après", 'offres de nos partenaires', 'de nos partenaires', 'nos partenaires vous',
    'codes promo', 'bons de réduction', 'comparez les', "lien* d'affiliation", 'touche une commission',
    'percevoir une commission', "n'a pas participé à la",
  ],
  gate: [
    'est réservé*', 'réservé* aux abonné*', 'réservé à nos', 'article abonné', 'pour lire la suite',
    'lire la suite de cet', 'pour continuer', 'poursui* votre lecture', 'il vous reste', 'déjà abonné*',
    'déjà un compte', 'déjà inscrit*', "à l'intégralité", 'article* gratuit*', 'pour accéder', 'article réservé*',
    'contenu réservé*', 'article payant', 'pour nos abonné*', "pour lire l'intégralité", 'pour lire cet',
    'poursuivre la lecture', 'continuer la lecture', 'reste à lire', 'vous êtes déjà', "j'ai déjà un",
    'vous est offert',
  ],
  cause: [
    'journalisme indépendant', 'presse indépendante', 'presse libre', 'média* indépendant*', 'information indépendante',
    'journalisme de qualité', 'en accès libre', 'sans publicité', 'sans pub', 'sans actionnaire*', 'grâce à vous',
    'grâce à vos', 'grâce à nos', 'nos lect*', 'notre travail', 'notre indépendance', 'notre rédaction', 'non lucratif',
    'chaque don', 'chaque euro', 'déductible* des', "réduction d'impôt", 'reçu fiscal', 'média* libre*',
    'information de qualité', "journalisme d'enquête", 'rester indépendant*', 'sans paywall', 'accessible à tous',
    'à but non lucratif', 'financé* par nos', 'notre journal*', 'défiscalis*',
  ],
  terms: [
    'sans engagement', 'résili*', 'premier mois', 'accès illimité', 'en illimité', 'tous les articles', 'gratuit*',
    'contenus exclusifs', 'désinscri*', 'désabonn*', 'à tout moment', 'confidentialité', 'conditions générales',
    "j'accepte", 'chaque matin', 'chaque semaine', 'annul* à tout', 'à partir de', 'au lieu de', 'mois offert*',
    'accès à tous', 'se désinscrire', 'en vous inscrivant', 'en cliquant sur', 'données personnelles', 'pas de spam',
    'une fois par semaine', 'traitement de mes',
  ],
  period: [
    'par mois', '/mois', 'mensuel*', 'par an', '/an', 'annuel*', 'par semaine', 'hebdo*', 'ponctuel*', 'chaque mois',
    '€/mois', 'une seule fois',
  ],
  payment: [
    'carte bancaire', 'carte bleue', 'virement', 'prélèvement', 'par chèque', 'paiement sécurisé', 'carte de crédit',
    "à l'ordre de", 'rib', 'titulaire du compte', 'interac',
  ],
  thanks: ['merci', 'nous vous remercions', 'un grand merci'],
  dismiss: [
    'plus tard', 'pas maintenant', 'non merci', 'non, merci', 'fermer', 'continuer sans', 'ne plus afficher', 'ignorer',
    'déjà donné', 'me le rappeler', 'une autre fois', 'masquer', 'je suis déjà abonné*',
  ],
  publisher: ['nous', 'notre', 'nos', 'la rédaction'],
  reader: ['vous', 'votre', 'vos', 'ton', 'tes', 'chers lecteurs', 'toi', 'tu', 'ta', 'chère lectrice', 'cher lecteur'],
  reporting: [
    'a déclaré', 'a affirmé', 'a indiqué', 'a annoncé', 'a expliqué', 'selon', "d'après", 'a ajouté', 'souligne',
    'communiqué', 'porte-parole', 'a précisé', 'a estimé', 'a souligné', 'a-t-il', 'a-t-elle', 'explique',
  ],
  consent: [
    'cookies', 'tout accepter', 'accepter tout', 'tout refuser', 'paramétrer', 'intérêt légitime',
    'continuer sans accepter', 'gérer les cookies', 'accepter et fermer',
  ],
  related: [
    'lire aussi', 'à lire également', 'même sujet', 'articles similaires', 'les plus lus', 'dans la même rubrique',
    'recommandé*', 'voir aussi', 'à lire aussi', 'lire également', 'articles liés', 'dernières actualités',
    'vous aimerez aussi',
  ],
} as const satisfies Lexicon;
