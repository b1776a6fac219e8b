/** Spanish. */
import type { Lexicon } from './lexicon';

// biome-ignore format: phrases are read in lines, not one to a line
export const es = {
  language: 'es',
  hasSpaces: true,
  ask: {
    donation: [
      'apóyanos', 'apóyenos', 'apoya* nuestr*', 'apoye nuestr*', 'haz una donación', 'haga una donación', 'dona ahora',
      'dona hoy', 'donar ahora', 'quiero donar', 'quiero apoyar', 'tu donación', 'tu donativo', 'tu aporte',
      'tu aportación', 'tu contribución', 'tu apoyo', 'tu ayuda', 'necesitamos tu', 'necesitamos su', 'ayúdanos',
      'ayúdenos', 'invítanos', 'hazte donante', 'apoya el periodismo', 'colabora con nosotros', 'colabora ahora',
      'haga su donación', 'con su donación', 'apoyar el periodismo', 'haz una aportación', 'donación única',
      'donación mensual', 'quiero colaborar', 'te necesitamos', 'hazte mecenas', 'sé parte', 'si te gusta lo que',
      'si valoras', 'si te ha gustado', 'invítanos a un', 'contribuye con tu',
    ],
    subscription: [
      'suscríbete', 'suscríbase', 'suscribirme', 'suscribite', 'hazte soci*', 'hazte suscriptor*', 'hacete socio',
      'hazte miembro', 'asóciate', 'únete a', 'ver ofertas', 'ver planes', 'elige tu', 'elija su', 'prueba gratis',
      'pruébalo', 'aprovecha la oferta', 'aprovecha esta', 'oferta especial', 'desbloquea este',
      'desbloquea el artículo', 'quiero suscribirme', 'conviértete en soci*', 'sé suscriptor*', 'sé soci*',
      'hágase soci*', 'únete ahora', 'descubre las ofertas', 'prueba gratuita', 'un mes gratis', 'por 1 €',
      'por solo 1', 'aprovecha la promo*', 'regala una suscripción', 'compra la revista', 'lee sin límites',
      'navega sin publicidad', 'renueva tu',
    ],
    registration: [
      'regístrate', 'regístrese', 'crea tu cuenta', 'cree su cuenta', 'crea una cuenta', 'crear cuenta',
      'crear una cuenta', 'inicie sesión', 'registro gratuito', 'cuenta gratuita', 'inicia sesión para',
      'accede a tu cuenta', 'no tienes una cuenta', 'aún no estás registrado', 'olvidaste tu contraseña',
      'continuar con google',
    ],
    newsletter: [
      'recibe en tu', 'reciba en su', 'recibe nuestr*', 'recibe gratis', 'recibir el boletín', 'recibir la newsletter',
      'a nuestra newsletter', 'apúntate', 'apuntarme', 'inscríbete', 'tu correo', 'su correo', 'tu email',
      'dirección de correo', 'ingresa tu', 'no te pierdas', 'no se pierda', 'recibe las noticias',
      'recibe las mejores', 'recibe lo mejor', 'recibe el boletín', 'nuestro boletín', 'recibe las últimas',
      'reciba nuestr*', 'quiero recibir', 'suscríbete al boletín', 'suscripción al boletín',
      'suscripción a la newsletter', 'nuestras newsletters', 'nuestros boletines', 'boletín gratuito', 'en tu bandeja',
      'tu mail', 'para no perderte', 'mantente al día', 'activa las notificaciones', 'lo más importante … correo',
      'lo mejor de la semana',
    ],
    adblock: [
      'desactiv* … bloqueador', 'desactiv* … adblock*', 'tu bloqueador', 'su bloqueador', 'bloqueador … detectado',
      'lista blanca', 'permite los anuncios', 'permitir anuncios', 'usando un bloqueador', 'utilizas un bloqueador',
      'bloqueador de anuncios activ*', 'bloqueador de publicidad', 'tu adblock*', 'permite la publicidad',
    ],
    app: [
      'descarga la app', 'descarga nuestra', 'descarga la aplicación', 'descargue la', 'descárgate', 'instala la app',
      'en la app', 'abrir la app', 'síguenos', 'síganos', 'únete al canal', 'nuestro canal de', 'añádenos',
      'pantalla de inicio', 'descarga nuestras', 'descargar la app', 'seguinos', 'sigue a … en google',
      'sigue a … en whatsapp', 'unite al canal', 'fuente preferida', 'añade … como fuente', 'dale me gusta',
      'escanea el código', 'disponible en google',
    ],
  },
  topic: {
    donation: [
      'donaci*', 'donativo*', 'donar', 'donante*', 'aporte', 'aportación', 'contribución', 'apoyo', 'apoyar',
      'mecenas', 'crowdfunding', 'micromecenazgo',
    ],
    subscription: ['suscri*', 'soci*', 'membresía', 'premium', 'oferta', 'abonad*'],
    registration: ['registr*', 'cuenta', 'contraseña', 'inicia sesión'],
    newsletter: ['boletín', 'boletines', 'correo', 'email*', 'alertas', 'newsletters', 'notificaciones'],
    adblock: ['bloqueador*', 'adblock*', 'anuncios', 'publicidad'],
    app: ['app', 'apps', 'aplicación', 'google noticias', 'canal', 'whatsapp', 'telegram'],
  },
  adLabel: [
    'publicidad', 'anuncio', 'anuncios', 'pauta', 'espacio publicitario', 'patrocinado', 'contenido patrocinado',
    'publirreportaje', 'contenido promocionado', 'branded content', 'cerrar publicidad', 'contenido publicitario',
    'contenido de marca', 'contenido comercial', 'remitido', 'publinota', 'avisos clasificados',
    'nuestros patrocinadores', 'cupones de descuento', 'compara precios', 'códigos promocionales',
  ],
  adNotice: [
    'después de la publicidad', 'después del anuncio', 'patrocinado por', 'ofrecido por', 'de afilia*',
    'recibir una comisión', 'ganar una comisión', 'la noticia continúa después', 'sigue después de',
    'el artículo continúa', 'sigue leyendo después', 'tras la publicidad', 'tras el anuncio', 'debajo del anuncio',
    'ofertas de nuestros', 'de nuestros socios', 'recomendado por outbrain', 'recibimos una comisión',
    'ganamos una comisión', 'pequeña comisión', 'si compras a través', 'si realizas una compra', 'sin coste adicional',
    'sin costo adicional', 'como afiliad* de amazon',
  ],
  gate: [
    'superaste el límite', 'el contenido al que', 'para seguir leyendo', 'para continuar leyendo', 'sigue leyendo',
    'continúa leyendo', 'para leer el artículo', 'para leer la nota', 'para suscriptores', 'para socios',
    'contenido exclusivo', 'ya es suscriptor', 'te quedan', 'artículos gratis', 'para leer este', 'para desbloquear',
    'para usuarios registrados', 'reservado a suscriptores', 'lee el artículo completo', 'lee la nota completa',
    'ya soy suscriptor*', 'ya sos suscriptor*', 'ya estás suscrito', 'límite de artículos', '% del artículo',
    'te queda … por leer', 'contenido es exclusivo', 'desbloquear este',
  ],
  cause: [
    'periodismo independiente', 'periodismo libre', 'periodismo de calidad', 'periodismo de investigación',
    'medio* independiente*', 'prensa libre', 'información independiente', 'sin ánimo de lucro', 'sin fines de lucro',
    'sin publicidad', 'muro* de pago', 'gracias a ti', 'gracias a personas', 'como tú', 'gracias a nuestros',
    'nuestros lectores', 'nuestro trabajo', 'nuestro periodismo', 'nuestra redacción', 'cada donación', 'cada aporte',
    'cada euro', 'por pequeña que', 'cualquier cantidad', 'periodismo comprometido', 'periodismo local',
    'nuestros soci*', 'nuestra independencia', 'sin muro', 'en abierto', 'por sus lectores', 'nos financiamos',
    'cuesta dinero', 'deducible*', 'cada contribución', 'cualquier aporte',
  ],
  terms: [
    'cuando quieras', 'en cualquier momento', 'sin permanencia', 'sin compromiso', 'primer mes', 'primer año',
    'acceso ilimitado', 'acceso total', 'todos los contenidos', 'gratis', 'gratuit*', 'por solo', 'tiempo limitado',
    'de baja', 'política de privacidad', 'términos y condiciones', 'cancela cuando', 'cancela en', 'acceso a todo',
    'todos los artículos', 'cancelar la suscripción', 'he leído y', 'acepto la', 'protección de datos',
    'datos personales', 'cada mañana', 'spam', 'campos obligatorios',
  ],
  period: [
    'al mes', 'por mes', '/mes', 'mensual*', 'al año', 'por año', '/año', 'anual*', 'a la semana', 'semanal*',
    'única vez', 'puntual', 'trimestral*', 'por semana',
  ],
  payment: [
    'tarjeta', 'transferencia', 'domiciliación', 'mercado pago', 'cuenta bancaria', 'débito', 'número de cuenta',
    'cbu', 'método de pago',
  ],
  thanks: ['gracias', 'te agradecemos', 'agradecemos'],
  dismiss: [
    'ahora no', 'más tarde', 'no, gracias', 'no gracias', 'cerrar', 'recuérdame', 'no mostrar', 'continuar sin',
    'omitir', 'ya soy soci*', 'ya soy suscriptor*', 'ya doné', 'no volver a mostrar', 'volver al artículo',
  ],
  publisher: ['nosotr*', 'nuestr*', 'nos'],
  reader: [
    'tú', 'tus', 'ti', 'te', 'usted', 'ustedes', 'vos', 'querido lector', 'contigo', 'estimado lector',
    'querida lectora', 'queridos lectores',
  ],
  reporting: [
    'dijo', 'señaló', 'afirmó', 'aseguró', 'explicó', 'declaró', 'indicó', 'según', 'de acuerdo con', 'informó',
    'añadió', 'agregó', 'sostuvo', 'portavoz', 'destacó', 'advirtió',
  ],
  consent: ['cookies', 'aceptar tod*', 'rechazar tod*', 'interés legítimo', 'aceptar y continuar', 'aceptar y cerrar'],
  related: [
    'te puede interesar', 'le puede interesar', 'lea también', 'lee también', 'más noticias', 'relacionad*',
    'lo más leído', 'más leídas', 'más sobre', 'últimas noticias', 'recomendado*', 'puede interesarte', 'lo más visto',
    'seguí leyendo',
  ],
} as const satisfies Lexicon;
