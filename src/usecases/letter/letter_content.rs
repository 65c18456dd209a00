use crate::domain::letter::digest::DigestContent;
use crate::store::StoreError;

pub(in crate::usecases) fn read(json: &str) -> Result<DigestContent, StoreError> {
    serde_json::from_str(json).map_err(|why| StoreError::corrupt("digest", why))
}

pub(in crate::usecases) fn write(content: &DigestContent) -> Result<String, StoreError> {
    serde_json::to_string(content).map_err(|why| StoreError::Other(why.to_string()))
}
