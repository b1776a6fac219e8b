/** Spanish. */
import type { Lexicon } from './lexicon';

// biome-ignore format: phrases are read in lines, not one to a line
export const es = {
  language: 'es',
  hasSpaces: true,
  ask: {
    donation: [
      'apóyanos', 'apóyenos', 'apoya* nuestr*', 'apoye nuestr*', 'haz una donación', 'haga una donación', 'haz tu',
      'dona ahora', 'dona hoy', 'donar ahora', 'quiero donar', 'quiero apoyar', 'tu donación', 'tu donativo',
      'tu aporte', 'tu aportación', 'tu contribución', 'tu apoyo', 'tu ayuda', 'necesitamos tu', 'necesitamos su',
      'ayúdanos', 'ayúdenos', 'invítanos', 'hazte donante', 'apoya el periodismo', 'colabora con nosotros',
      'colabora ahora', 'haga su donación', 'con su donación', 'haz un donativo', 'haz una aportación',
      'hacer una donación', 'quiero colaborar', 'donación mensual', 'hazte amig*', 'hazte mecenas',
      'si te ha gustado este',
    ],
    subscription: [
      'suscríbete', 'suscríbase', 'suscribirme', 'suscribite', 'hazte soci*', 'hazte suscriptor*', 'hacete socio',
      'hazte miembro', 'asóciate', 'únete a', 'ver ofertas', 'ver planes', 'elige tu', 'elija su', 'prueba gratis',
      'pruébalo', 'aprovecha la oferta', 'aprovecha esta', 'oferta especial', 'desbloquea este',
      'desbloquea el artículo', 'ver suscripciones', 'ver promociones', 'elegí tu plan', 'hacete socia',
      'prueba … gratis', 'empieza tu prueba', 'activa tu suscripción', 'accede a todo', 'regala una suscripción',
      'compra el número', 'navega sin publicidad',
    ],
    registration: [
      'regístrate', 'regístrese', 'crea tu cuenta', 'cree su cuenta', 'crea una cuenta', 'crear cuenta',
      'crear una cuenta', 'inicie sesión', 'registro gratuito', 'crea tu usuario', 'crear mi cuenta',
      'inicia sesión para', '¿no tienes cuenta', 'aún no tienes cuenta', 'registrarme gratis',
    ],
    newsletter: [
      'recibe en tu', 'reciba en su', 'recibe nuestr*', 'recibe gratis', 'recibir el boletín', 'recibir la newsletter',
      'a nuestra newsletter', 'apúntate', 'apuntarme', 'inscríbete', 'tu correo', 'su correo', 'tu email',
      'dirección de correo', 'ingresa tu', 'introduce tu', 'no te pierdas', 'no se pierda', 'mantente',
      'recibe las noticias', 'recibe las mejores', 'recibe lo mejor', 'recibe el boletín', 'nuestro boletín',
      'recibí en tu', 'quiero recibir', 'quiero suscribirme al', 'suscríbete a nuestr*', 'suscríbase a nuestr*',
      'suscribite a nuestr*', 'suscríbete al boletín', 'suscríbete a la newsletter', 'nuestra newsletter',
      'en tu bandeja', 'escribe tu', 'no te lo pierdas', 'activa las notificaciones', 'activar notificaciones',
    ],
    adblock: [
      'desactiv* … bloqueador', 'desactiv* … adblock*', 'tu bloqueador', 'su bloqueador', 'bloqueador … detectado',
      'lista blanca', 'permite los anuncios', 'permitir anuncios', 'usando un bloqueador', 'utilizas un bloqueador',
      'tienes activado un bloqueador', 'adblock detectado',
    ],
    app: [
      'descarga la app', 'descarga nuestra', 'descarga la aplicación', 'descargue la', 'descárgate', 'instala la app',
      'en la app', 'abrir la app', 'en google play', 'síguenos', 'síganos', 'únete al canal', 'nuestro canal de',
      'añádenos', 'pantalla de inicio', 'descarga nuestras', 'seguinos', 'sigue nuestro', 'únete a nuestro canal',
      'fuente preferida', 'escanea el código',
    ],
  },
  topic: {
    donation: [
      'donaci*', 'donativo*', 'donar', 'donante*', 'aporte', 'aportación', 'contribución', 'apoyo', 'apoyar', 'mecenas',
      'crowdfunding', 'micromecenazgo', 'colabora',
    ],
    subscription: [
      'suscri*', 'soci*', 'membresía', 'premium', 'oferta', 'revista', 'edición impresa', 'edición digital',
    ],
    registration: ['registr*', 'cuenta', 'contraseña', 'inicia sesión', 'iniciar sesión', 'correo electrónico'],
    newsletter: ['boletín', 'boletines', 'correo', 'email*', 'alertas', 'notificaciones', 'bandeja de entrada'],
    adblock: ['bloqueador*', 'adblock*', 'anuncios', 'publicidad'],
    app: ['app', 'apps', 'aplicación', 'google noticias', 'google news', 'whatsapp', 'telegram'],
  },
  adLabel: [
    'publicidad', 'anuncio', 'anuncios', 'pauta', 'espacio publicitario', 'patrocinado', 'contenido patrocinado',
    'publirreportaje', 'contenido promocionado', 'branded content', 'cerrar publicidad', 'patrocinados',
    'contenido de marca', 'contenidos patrocinados', 'contenido ofrecido por', 'publicidad -', 'remitido', 'cupones',
    'códigos de descuento', 'continúa leyendo después de la publicidad',
  ],
  adNotice: [
    'después de la publicidad', 'después del anuncio', 'patrocinado por', 'ofrecido por', 'de afilia*',
    'te puede gustar', 'recibir una comisión', 'ganar una comisión', 'sigue debajo de', 'continúa debajo',
    'continúa después de', 'ofertas de nuestros socios', 'nuestros patrocinadores', 'códigos de descuento',
    'cupones de descuento', 'códigos promocionales', 'comparador de', 'recibimos una comisión', 'obtener una comisión',
    'a través de estos enlaces',
  ],
  gate: [
    'superaste el límite', 'el contenido al que', 'para seguir leyendo', 'para continuar leyendo', 'sigue leyendo',
    'continúa leyendo', 'para leer el artículo', 'para leer la nota', 'para suscriptores', 'para socios',
    'contenido exclusivo', 'ya eres', 'ya es suscriptor', 'ya tienes', 'te quedan', 'artículos gratis',
    'exclusivo para suscriptor*', 'artículo exclusivo', 'para leer este', 'para leer completo',
    'accede a este contenido', 'has leído todos', 'has alcanzado el límite', 'ya soy suscriptor*',
    'inicia sesión para leer', 'regístrate para leer',
  ],
  cause: [
    'periodismo independiente', 'periodismo libre', 'periodismo de calidad', 'periodismo de investigación',
    'medio* independiente*', 'prensa libre', 'información independiente', 'sin ánimo de lucro', 'sin fines de lucro',
    'sin publicidad', 'muro* de pago', 'gracias a ti', 'gracias a personas', 'como tú', 'gracias a nuestros',
    'nuestros lectores', 'nuestro trabajo', 'nuestro periodismo', 'nuestra redacción', 'cada donación', 'cada aporte',
    'cada euro', 'por pequeña que', 'cualquier cantidad', 'periodismo valiente', 'información libre', 'sin muros',
    'en abierto', 'gracias a vosotr*', 'gracias al apoyo', 'nuestra independencia', 'nuestra comunidad', 'desgrava*',
  ],
  terms: [
    'cuando quieras', 'en cualquier momento', 'sin permanencia', 'sin compromiso', 'primer mes', 'primer año',
    'acceso ilimitado', 'acceso total', 'todos los contenidos', 'gratis', 'gratuit*', 'por solo', 'tiempo limitado',
    'de baja', 'política de privacidad', 'términos y condiciones', 'cancela cuando', 'al suscribirte', 'al registrarte',
    'acepto la', 'he leído y', 'aviso legal', 'datos personales', 'tratamiento de', 'protección de datos', 'sin spam',
    'cada mañana',
  ],
  period: [
    'al mes', 'por mes', '/mes', 'mensual*', 'al año', 'por año', '/año', 'anual*', 'a la semana', 'semanal*',
    'única vez', 'puntual', 'cada mes', 'por semana',
  ],
  payment: [
    'tarjeta', 'transferencia', 'domiciliación', 'mercado pago', 'cuenta bancaria', 'número de cuenta', 'bizum',
  ],
  thanks: ['gracias', 'te agradecemos'],
  dismiss: [
    'ahora no', 'más tarde', 'no, gracias', 'no gracias', 'cerrar', 'recuérdame', 'no mostrar', 'continuar sin',
    'omitir', 'ya soy soci*', 'no volver a mostrar', 'ya estoy suscrit*', 'ya soy suscriptor*',
  ],
  publisher: ['nosotr*', 'nuestr*', 'nos'],
  reader: ['tú', 'tus', 'ti', 'te', 'usted', 'ustedes', 'vos', 'querido lector', 'vuestr*', 'vosotr*'],
  reporting: [
    'dijo', 'señaló', 'afirmó', 'aseguró', 'explicó', 'declaró', 'indicó', 'según', 'de acuerdo con', 'informó',
    'añadió', 'agregó', 'sostuvo', 'portavoz', 'ha dicho', 'ha explicado', 'ha señalado', 'ha asegurado', 'apuntó',
    'explica',
  ],
  consent: ['cookies', 'aceptar tod*', 'rechazar tod*', 'interés legítimo', 'aceptar y continuar', 'consentimiento'],
  related: [
    'te puede interesar', 'le puede interesar', 'lea también', 'lee también', 'más noticias', 'relacionad*',
    'lo más leído', 'más leídas', 'más sobre', 'últimas noticias', 'recomendado*', 'te recomendamos',
  ],
} as const satisfies Lexicon;
