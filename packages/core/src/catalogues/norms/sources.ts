/** Where the facts of the catalogue were read. */
export const SOURCES = {
  cad: 'http://www.avvocatinovara.com/codice-dellamministrazione-digitale-decreto-legislativo-7-marzo-2005-n-82-in-g-u-n-112-del-16-maggio-2005-s-o-n-93/',
  cadArticles: 'https://github.com/italia/codice-amministrazione-digitale-docs',
  proceduresPlan:
    'Comune di Cesena, Piano di informatizzazione delle procedure, versione 1.0 (cita o riporta l’atto)',
  ictPlan:
    'Comune di Mosciano Sant’Angelo, Rapporto sullo stato di transizione al digitale 2021 e piano triennale ICT 2022-2024 (cita l’atto)',
  dlgs24: 'https://saloniassociati.com/?p=7186',
  dlgs36:
    'https://giurdanella.it/2023/04/codice-contratti-in-vigore-da-oggi-il-decreto-legislativo-36-del-2023',
  dlgs36Repeals:
    'https://www.brocardi.it/nuovo-codice-appalti/del-contenzioso-e-dell-autorita-nazionale-anticorruzione-disposizioni-finali-e-transitorie/disposizioni-transitorie-di-coordinamento-e-abrogazioni/art226.html',
  dlgs39: 'http://iagi.info/approfondimenti/genealogia/12febbario1993.htm',
  dlgs97:
    'http://docplayer.it/40327037-Decreto-legislativo-25-maggio-2016-n-97-gu-n-132-del-capo-i-modifiche-al-decreto-legislativo-14-marzo-2013-n-33.html',
  dlgs101: 'https://www.studiolegaleprestileo.it/gdpr-in-gazzetta-ufficiale-il-decreto-di-adeguamento/',
  dlgs101Repeals:
    'https://www.gazzettaufficiale.it/atto/serie_generale/caricaArticolo?art.progressivo=0&art.idArticolo=27&art.versione=1&art.codiceRedazionale=18G00129&art.dataPubblicazioneGazzetta=2018-09-04&art.idGruppo=6&art.idSottoArticolo1=10&art.idSottoArticolo=1&art.flagTipoArticolo=0',
  dlgs106:
    'https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legislativo:2018-08-10;106!vig=2021-11-04',
  dlgs179:
    'http://docplayer.it/157921028-Codice-dell-amministrazione-digitale-le-modifiche-in-gazzetta-decreto-legislativo-26-08-2016-n-179-g-u-13-09-2016.html',
  dl7: 'https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legge:2005-01-31;7!vig=~art7viciester',
  dl90: 'https://giurdanella.it/2014/06/gazzetta-il-testo-del-decreto-legge-riforma-pa',
  dm2007:
    'https://www.notiziedellascuola.it/legislazione-e-dottrina/indice-cronologico/2007/novembre/DM_INTERNO_20071108_NIR-1/fi',
  dpcm437: 'http://www.architetto.info/normativa/84380/',
  dpr445: 'https://www.snals.it/allegati.aspx?file=Dpr_445-00.htm&tipo=htm&tab=9&segnalibro=art_8',
  dpr445InForce: 'https://diazilla.com/doc/51461/documento-amministrativo',
  accessibility: 'https://www.assinform.it/innovabile/accessibilita/legge-stanca.kl',
  accessibilityGoals: 'http://www.comune.manduria.ta.it/accessibilita',
  agid2: 'https://database.cyberpolicyportal.org/en/entity/w0l4mqv9erj',
  agid1of2019: 'https://github.com/italia/censimento-ict/blob/master/index.rst',
  reporting:
    'https://legislazionetecnica.it/7541853/normativa-edilizia-appalti-professioni-tecniche-sicurezza-ambiente/delib-anac-09-06-2021-n-469/tutela-del-dipendente-pubblico-che-segnala-illeciti-whistleblowing',
  contractData: 'https://www.ideapubblica.it (12 gennaio 2024, che riporta l’ANAC)',
  archives: 'http://docplayer.it/148914177-Manuale-del-sistema-di-conservazione-pa-digitale-spa.html',
  citizenMail: 'https://www.filodiritto.com/pec-e-cec-pac-proviamo-fare-chiarezza',
  civilCode: 'http://edizionieuropee.it/LAW/HTML/209/zn93_17_440.html',
  communication: 'http://gazzettaufficiale.biz/atti/2006/20060016/06A00552.htm',
  digitalTransition: 'https://forum.omniavis.it/topic/46867',
  gdpr: 'https://giuricivile.it/pacchetto-protezione-dati-ue-parte-2',
  gdprJoint: 'https://unisinubi.it/il-punto-su-le-dita/html/files/assets/basic-html/page1111.html',
  gdprNotice: 'http://www.infoprivacy.eu/cosa-facciamo/page/2/',
  gdprProcessor: 'https://lawinsider.com/it/contracts/a5uic5aOwOU',
  gdprImpact: 'https://cyberintuition.it/gdpr-general-data-protection-regulation/',
  garante243:
    'https://www.slideshare.net/AmmLibera/linee-guida-in-materia-di-trattamento-di-dati-personali-contenuti-anche-in-atti-e-documenti-amministrativi-effettuato-per-finalit-di-pubblicit-e-trasparenza-sul-web-da-soggetti-pubblici-e-da-altri-enti-obbligati',
  holiday2026: 'https://www.assolombarda.it; https://ance.it (L. 151/2025, G.U. 236/2025)',
  identityCard: 'http://www.cartaidentita.interno.gov.it/normativa/',
  l114: 'http://albosegretaricomunali.puglia.it/attivita/circolari/diritti%20segreteria%20e%20attivita%20rogatoria/legge%20114%20del%2011%20agosto%202014.htm',
  l190: 'https://coeslazio.forumfree.it/?t=63936385',
  l190InForce: 'https://slideplayer.it/amp/3100238',
  l241: 'https://www.normattiva.it/atto/caricaDettaglioAtto?atto.dataPubblicazioneGazzetta=1990-08-18&atto.codiceRedazionale=090G0294&currentPage=1%20',
  l241Articles: 'https://www.codiceappalti.it/Home/Legge?legge=L_241%2F1990',
  privacyCode:
    'https://www.gazzettaufficiale.it/atto/serie_generale/caricaArticolo?art.versione=1&art.idGruppo=79&art.flagTipoArticolo=9&art.codiceRedazionale=003G0218&art.idArticolo=1&art.idSottoArticolo=1&art.idSottoArticolo1=10&art.dataPubblicazioneGazzetta=2003-07-29&art.progressivo=0',
  spid: 'https://legislazionetecnica.it/1455259/normativa-edilizia-appalti-professioni-tecniche-sicurezza-ambiente/d-pcm-24-10-2014/identit-digitale-cittadini-e-imprese-spid',
  webSites: 'https://fdocumenti.com/document/linee-guida-per-i-siti-web-della-pa-2011.html',
} as const;
