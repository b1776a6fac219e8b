/** Galician. */
import type { Lexicon } from './lexicon';

// biome-ignore format: phrases are read in lines, not one to a line
export const gl = {
  language: 'gl',
  hasSpaces: true,
  ask: {
    donation: [
      'apóianos', 'apoiádenos', 'apoia o xornalismo', 'apoia o noso', 'apoia a nosa', 'fai unha doazón',
      'fai un donativo', 'fai a túa', 'facer unha doazón', 'doa agora', 'quero doar', 'a túa doazón', 'a túa achega',
      'a túa axuda', 'o teu apoio', 'o voso apoio', 'precisamos de ti', 'precisamos o teu', 'necesitamos o teu',
      'necesitamos de ti', 'axúdanos', 'axudádenos', 'colabora con nós', 'apoia o proxecto', 'fai unha achega',
      'doar agora', 'quero apoiar', 'quero colaborar', 'faite mecenas', 'faite amig*', 'co teu apoio', 'coa túa axuda',
      'grazas ao teu', 'convídanos a un café',
    ],
    subscription: [
      'subscríbete', 'subscribirme', 'faite soci*', 'faite subscritor*', 'faite membro', 'faite de', 'asóciate',
      'elixe o teu', 'elixe a túa', 'ver ofertas', 'proba gratis', 'próbao', 'aproveita a oferta', 'oferta especial',
      'agasalla unha', 'ver subscricións', 'escolle a túa', 'escolle o teu', 'activa a subscrición', 'accede a todos',
      'merca o número', 'agasalla a revista', 'navega sen publicidade',
    ],
    registration: [
      'rexístrate', 'crea a túa conta', 'crea unha conta', 'crear conta', 'crear unha conta', 'inicia sesión para',
      'iniciar sesión', 'rexistro gratuíto', 'crea o teu usuario', 'aínda non tes conta', 'non tes conta',
      'esqueciches o contrasinal',
    ],
    newsletter: [
      'recibe no teu', 'recibe o noso', 'recibe as novas', 'recibe cada', 'recibir o boletín', 'apúntate', 'inscríbete',
      'subscríbete ao', 'ao noso boletín', 'o noso boletín', 'o teu correo', 'o teu email', 'enderezo electrónico',
      'enderezo de correo', 'introduce o teu', 'non perdas', 'non te perdas', 'mantente', 'recibe as noticias',
      'recibe gratis', 'recibe todas as', 'quero recibir', 'subscríbete á newsletter', 'a nosa newsletter',
      'nosos boletíns', 'escribe o teu', 'na túa bandexa', 'na túa caixa', 'no teu correo', 'activa as notificacións',
      'o boletín da semana',
    ],
    adblock: [
      'desactiva … bloqueador', 'desactive … bloqueador', 'desactiva … adblock*', 'o teu bloqueador',
      'un bloqueador de anuncios', 'bloqueador … detectado', 'permite os anuncios', 'permite a publicidade',
      'lista branca', 'tes activado un bloqueador', 'usas un bloqueador', 'adblock detectado',
    ],
    app: [
      'no teu móbil', 'descarga a app', 'descarga a aplicación', 'descarga a nosa', 'instala a app', 'abrir na app',
      'abrir a app', 'dispoñible en google play', 'séguenos', 'únete á', 'únete ao', 'a nosa canle', 'canle de',
      'pantalla de inicio', 'baixa a app', 'baixa a nosa', 'instala a nosa', 'a nosa app', 'engádenos',
      'fonte preferida', 'dálle a gústame', 'escanea o código',
    ],
  },
  topic: {
    donation: ['doazón', 'doazóns', 'doar', 'donativo*', 'achega*', 'apoio', 'mecenado', 'doador*', 'micromecenado'],
    subscription: ['subscri*', 'soci*', 'membro*', 'premium', 'oferta', 'edición impresa'],
    registration: ['rexistr*', 'conta', 'contrasinal', 'sesión', 'correo electrónico'],
    newsletter: ['boletín', 'boletíns', 'correo', 'alertas', 'notificacións', 'caixa de entrada'],
    adblock: ['bloqueador*', 'adblock*', 'anuncios'],
    app: ['app', 'aplicación', 'telegram', 'whatsapp', 'google news', 'google noticias'],
  },
  adLabel: [
    'publicidade', 'anuncio', 'anuncios', 'patrocinado', 'contido patrocinado', 'publirreportaxe',
    'contido promocionado', 'contido de marca', 'pechar publicidade', 'espazo patrocinado', 'espazo publicitario',
    'contido ofrecido por', 'contido promocional', 'contidos patrocinados', 'códigos de desconto', 'branded content',
  ],
  adNotice: [
    'despois da publicidade', 'despois do anuncio', 'patrocinado por', 'ofrecido por', 'ligazón* de afiliado*',
    'recibir unha comisión', 'pode interesarche', 'continúa despois de', 'segue despois de', 'ofertas dos nosos',
    'códigos de desconto', 'cupóns de desconto', 'compara prezos', 'comparador de', 'recibimos unha comisión',
    'podemos recibir unha', 'a través destas ligazóns',
  ],
  gate: [
    'para seguir lendo', 'para continuar lendo', 'continúa lendo', 'segue lendo', 'para ler o artigo',
    'para subscritor*', 'para soci*', 'contido exclusivo', 'exclusivo para', 'xa es subscritor*', 'xa es soci*',
    'xa tes conta', 'xa tes unha conta', 'artigo exclusivo', 'para ler este', 'para lelo completo',
    'le o artigo completo', 'inicia sesión para ler', 'rexístrate para ler', 'chegaches ao límite',
    'xa estás subscrit*', 'quédanche',
  ],
  cause: [
    'xornalismo independente', 'xornalismo libre', 'xornalismo de calidade', 'medio* independente*', 'prensa libre',
    'información libre', 'en galego', 'sen ánimo de lucro', 'sen publicidade', 'en aberto', 'grazas a ti', 'grazas ás',
    'grazas aos', 'persoas coma ti', 'nos* lector*', 'o noso traballo', 'a nosa redacción', 'cada achega', 'cada euro',
    'desgrava*', 'xornalismo crítico', 'sen muros de pago', 'a nosa comunidade', 'grazas ao apoio', 'grazas a vós',
    'cada doazón',
  ],
  terms: [
    'cando queiras', 'en calquera momento', 'sen permanencia', 'sen compromiso', 'primeiro mes', 'primeiro ano',
    'acceso ilimitado', 'todos os contidos', 'contidos exclusivos', 'gratis', 'gratuít*', 'por só', 'darte de baixa',
    'política de privacidade', 'cancela cando', 'darse de baixa', 'datos persoais', 'protección de datos', 'acepto a',
    'aviso legal', 'cada mañá', 'cada semana',
  ],
  period: ['ao mes', '/mes', 'mensual*', 'ao ano', '/ano', 'anual*', 'á semana', 'semanal*', 'cada mes', 'por mes'],
  payment: ['tarxeta', 'transferencia', 'domiciliación', 'conta bancaria', 'bizum', 'número de conta'],
  thanks: ['grazas', 'agradecémosche'],
  dismiss: [
    'agora non', 'máis tarde', 'non, grazas', 'non grazas', 'pechar', 'lémbramo', 'non amosar', 'continuar sen',
    'omitir', 'noutro momento', 'non volver amosar', 'xa son subscritor*', 'xa estou subscrit*',
  ],
  publisher: ['nós', 'noso', 'nosa', 'nosos', 'nosas'],
  reader: ['ti', 'teu', 'túa', 'teus', 'túas', 'che', 'vós', 'voso', 'vosa', 'vostede'],
  reporting: [
    'dixo', 'sinalou', 'afirmou', 'asegurou', 'explicou', 'declarou', 'indicou', 'segundo', 'de acordo con', 'engadiu',
    'salientou', 'destacou', 'apuntou',
  ],
  consent: ['cookies', 'aceptar tod*', 'rexeitar tod*', 'aceptar e continuar'],
  related: [
    'le tamén', 'lea tamén', 'pode interesarche tamén', 'máis novas', 'o máis lido', 'máis lidas', 'relacionad*',
    'últimas novas', 'ver tamén', 'recomendámosche',
  ],
} as const satisfies Lexicon;
