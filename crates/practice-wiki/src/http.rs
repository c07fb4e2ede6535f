//! HTTP in and out: one address for everything, `/w/api.php`.

use crate::{
    api::{self, Params, Reply},
    faults::{RETRY_AFTER_SECS, take},
    second_editor,
    sessions::COOKIE,
    world::World,
};
use axum::{
    Router,
    body::Body,
    extract::{DefaultBodyLimit, Form, FromRequest, Query, Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, Method, Response, StatusCode, header},
};
use serde_json::Value;
use std::sync::{Arc, Mutex, PoisonError};

/// The world as all parts share it.
pub(crate) type Shared = Arc<Mutex<World>>;

/// Largest request, in bytes.
const MAX_REQUEST_BYTES: usize = 16 * 1024 * 1024;

/// Where the API answers.
pub(crate) const API_PATH: &str = "/w/api.php";

/// The server's routes.
pub(crate) fn router(world: Shared, server: String) -> Router {
    Router::new()
        .route(API_PATH, axum::routing::get(serve).post(serve))
        .layer(DefaultBodyLimit::max(MAX_REQUEST_BYTES))
        .with_state((world, server))
}

type Pairs = Vec<(String, String)>;

async fn serve(State((world, server)): State<(Shared, String)>, request: Request) -> Response<Body> {
    let is_post = request.method() == Method::POST;
    let headers = request.headers().clone();
    let Ok(Query(mut pairs)) = Query::<Pairs>::try_from_uri(request.uri()) else {
        return page(StatusCode::BAD_REQUEST, "The address cannot be read.");
    };
    if is_post {
        match Form::<Pairs>::from_request(request, &()).await {
            Ok(Form(body)) => pairs.extend(body),
            Err(rejection) => return page(rejection.status(), "The request's body cannot be read."),
        }
    }
    let request = api::Request {
        params: Params::new(pairs),
        is_post,
        session: cookie(&headers),
        bearer: bearer(&headers),
        server,
    };
    // Nothing is awaited while the world is locked; one request after the other is what a practice wiki needs.
    let mut world = world.lock().unwrap_or_else(PoisonError::into_inner);
    if take(&mut world.faults.n_throttled) {
        let mut response = page(StatusCode::TOO_MANY_REQUESTS, "Too many requests. Please slow down.");
        response.headers_mut().insert(header::RETRY_AFTER, RETRY_AFTER_SECS.into());
        return response;
    }
    if take(&mut world.faults.n_unavailable) {
        return page(StatusCode::SERVICE_UNAVAILABLE, "The wiki is having a rest.");
    }
    second_editor::act_if_due(&mut world);
    let reply = api::answer(&mut world, &request);
    if reply.is_lost {
        return page(StatusCode::GATEWAY_TIMEOUT, "The wiki did not answer in time.");
    }
    json(reply)
}

fn json(reply: Reply) -> Response<Body> {
    let mut response = Response::new(Body::from(Value::Object(reply.body).to_string()));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json; charset=utf-8"));
    let cookie = reply.session.map(|id| ("set-cookie", format!("{COOKIE}={id}; Path=/; HttpOnly; SameSite=Lax")));
    for (name, value) in reply.headers.into_iter().chain(cookie) {
        let name = HeaderName::try_from(name);
        if let (Ok(name), Ok(value)) = (name, HeaderValue::try_from(value)) {
            headers.append(name, value);
        }
    }
    response
}

/// A page of HTML, as proxies in front of a wiki send it when something is wrong.
fn page(status: StatusCode, text: &str) -> Response<Body> {
    let mut response = Response::new(Body::from(format!("<!DOCTYPE html><title>Error</title><p>{text}</p>")));
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    response
}

fn cookie(headers: &HeaderMap) -> Option<String> {
    let cookies = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    cookies.flat_map(|line| line.split(';')).find_map(|pair| {
        let (name, value) = pair.trim().split_once('=')?;
        (name == COOKIE).then(|| value.to_owned())
    })
}

fn bearer(headers: &HeaderMap) -> Option<String> {
    let value = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    value.strip_prefix("Bearer ").map(|token| token.trim().to_owned())
}
